import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconEye, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { field, useSubmit } from '../../ui/fields'
import { Fields, FormActions } from '../../ui/FieldRow'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useNoteItem, useRemoveItem, type FindingRow } from './queries'
import { t } from './words'
import classes from './Judging.module.css'

interface Props {
  readonly visitId: string
  readonly row: FindingRow
  readonly editable: boolean
  readonly sampleOffered: boolean
}

/** What the reviewer looked at for a measure, as chips, and one more in place (QMR-147, QMR-148). */
export function SeenItems({ visitId, row, editable, sampleOffered }: Props) {
  const [adding, setAdding] = useState(false)
  const remove = useRemoveItem(visitId)
  return (
    <div>
      <h4 className={classes.part}>{t('seen')}</h4>
      {row.itemsSeen.length === 0 && <p className={classes.dim}>{t('nothingSeen')}</p>}
      <ul className={classes.chips}>
        {row.itemsSeen.map((item) => (
          <li key={item.id} className={classes.chip}>
            <IconEye size={16} aria-hidden />
            <span>
              {[item.what, item.site, item.sampleSize && t('sampleOf', { size: item.sampleSize })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {editable && (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('remove', { what: item.what })}
                loading={remove.isPending && remove.variables.id === item.id}
                onClick={() => remove.mutate(item, { onSuccess: () => toast(t('undoRemove', { what: item.what })) })}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={remove.error} />
      {editable &&
        (adding ? (
          <SeenForm
            visitId={visitId}
            measure={row.measure}
            sampleOffered={sampleOffered}
            done={() => setAdding(false)}
          />
        ) : (
          <Button variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('addSeen')}
          </Button>
        ))}
    </div>
  )
}

function SeenForm({
  visitId,
  measure,
  sampleOffered,
  done,
}: {
  visitId: string
  measure: string
  sampleOffered: boolean
  done: () => void
}) {
  const note = useNoteItem(visitId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { what: '', site: '', sampleSize: '' as number | '' },
    validate: { what: (what) => (what.trim() ? null : t('what')) },
  })
  const clearDraft = useFormDraft(`judging/${visitId}/seen/${measure}`, form)
  const submission = useSubmit(form, async ({ what, site, sampleSize }) => {
    await note.mutateAsync({
      measure,
      what,
      ...(site.trim() ? { site } : {}),
      ...(typeof sampleSize === 'number' ? { sampleSize } : {}),
    })
    clearDraft()
    done()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate className={classes.inPlace}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('what')} description={t('whatHint')} data-autofocus {...field(form, 'what')} />
        <TextInput label={t('site')} {...field(form, 'site')} />
        {sampleOffered && (
          <NumberInput
            label={t('sampleSize')}
            description={t('sampleHint')}
            min={1}
            allowDecimal={false}
            {...field(form, 'sampleSize')}
          />
        )}
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('add')}
        </Button>
        <Button variant="default" onClick={done}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
