import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import classes from './engagement.module.css'
import { useReturn, type EngagementDocument, type SectionCode } from './queries'
import { SECTIONS } from './sections'
import { t } from './words'

interface Reason {
  section: SectionCode | ''
  reason: string
}

/** The reviewer sends the document back, with a reason per section. */
export function ReturnPanel({ document, onDone }: { document: EngagementDocument; onDone: () => void }) {
  const send = useReturn(document)
  const form = useForm<{ reasons: Reason[] }>({
    mode: 'controlled',
    initialValues: { reasons: [{ section: '', reason: '' }] },
    validate: { reasons: { reason: (reason) => (reason.trim() === '' ? t('reasonNeeded') : null) } },
  })
  const clearDraft = useFormDraft(`engagement/${document.id}/return`, form)
  const submission = useSubmit(form, async ({ reasons }) => {
    await send.mutateAsync({
      reasons: reasons.map(({ section, reason }) => (section ? { section, reason } : { reason })),
    })
    clearDraft()
    toast(t('returned'))
    onDone()
  })
  return (
    <Section title={t('returnTitle')}>
      <p>{t('returnDetail')}</p>
      <form className={classes.form} onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        {form.getValues().reasons.map((_, index) => (
          <div key={index} className={classes.entry}>
            <NativeSelect
              label={t('commentOn')}
              data={[
                { value: '', label: t('wholeDocument') },
                ...SECTIONS.map((each) => ({ value: each.code, label: each.label })),
              ]}
              {...field(form, `reasons.${index}.section`)}
            />
            <Textarea
              label={t('returnReason')}
              autosize
              minRows={2}
              maxLength={4000}
              {...field(form, `reasons.${index}.reason`)}
            />
          </div>
        ))}
        <div>
          <Button variant="subtle" onClick={() => form.insertListItem('reasons', { section: '', reason: '' })}>
            {t('addReason')}
          </Button>
        </div>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('returnDocument')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
