import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Badge } from '../../ui/Badge'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { field, useSubmit } from '../../ui/fields'
import { Fields, FormActions } from '../../ui/FieldRow'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useFormDraft } from '../../ui/useDraft'
import { useChangePoint, useNotePoint, useRemovePoint, type Point } from './queries'
import { t } from './words'
import classes from './Judging.module.css'

const KINDS = ['ESSENTIAL_ACTION', 'RECOMMENDATION', 'ADVICE', 'GOOD_PRACTICE'] as const
const TONES = { ESSENTIAL_ACTION: 'bad', RECOMMENDATION: 'warn', ADVICE: 'info', GOOD_PRACTICE: 'good' } as const

interface Place {
  readonly visitId: string
  readonly objective: string
  readonly measure?: string
}

interface Props extends Place {
  readonly points: readonly Point[]
  readonly editable: boolean
  /** The heading's level: 4 inside a measure, 3 below an objective. */
  readonly order?: 3 | 4
}

/** What the report will say about a measure or an objective, written in place while judging. */
export function Points({ points, editable, order = 4, ...place }: Props) {
  const Heading = `h${order}` as const
  const [open, setOpen] = useState<string>()
  const remove = useRemovePoint(place.visitId)
  if (!editable && points.length === 0) return null
  return (
    <div>
      <Heading className={classes.part}>{t('points')}</Heading>
      <ul className={classes.points}>
        {points.map((point) =>
          open === point.id ? (
            <li key={point.id}>
              <PointForm {...place} point={point} done={() => setOpen(undefined)} />
            </li>
          ) : (
            <li key={point.id} className={classes.point}>
              <div>
                <Badge tone={TONES[point.kind]}>{t(point.kind)}</Badge>{' '}
                <span className={classes.dim}>{[point.levelTag, point.subjectTag].filter(Boolean).join(' · ')}</span>
                <PlainText>{point.text}</PlainText>
              </div>
              {editable && (
                <div className={classes.pointTools}>
                  <ActionIcon
                    variant="subtle"
                    size="lg"
                    aria-label={`${t('change')}: ${point.text.slice(0, 40)}`}
                    onClick={() => setOpen(point.id)}
                  >
                    <IconPencil size={18} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    size="lg"
                    aria-label={t('remove', { what: point.text.slice(0, 40) })}
                    loading={remove.isPending && remove.variables.id === point.id}
                    onClick={() => remove.mutate(point)}
                  >
                    <IconX size={18} aria-hidden />
                  </ActionIcon>
                </div>
              )}
            </li>
          ),
        )}
      </ul>
      <ProblemAlert error={remove.error} />
      {editable &&
        (open === 'new' ? (
          <PointForm {...place} done={() => setOpen(undefined)} />
        ) : (
          <Button variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {t('addPoint')}
          </Button>
        ))}
    </div>
  )
}

function PointForm({ visitId, objective, measure, point, done }: Place & { point?: Point; done: () => void }) {
  const note = useNotePoint(visitId)
  const change = useChangePoint(visitId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      kind: (point?.kind ?? 'RECOMMENDATION') as Point['kind'],
      text: point?.text ?? '',
      levelTag: point?.levelTag ?? '',
      subjectTag: point?.subjectTag ?? '',
    },
  })
  const clearDraft = useFormDraft(`judging/${visitId}/point/${point?.id ?? measure ?? objective}`, form)
  const submission = useSubmit(form, async ({ kind, text, levelTag, subjectTag }) => {
    const about = point ? point.measure : measure
    const body = {
      kind,
      text,
      objective,
      ...(about ? { measure: about } : {}),
      ...(levelTag.trim() ? { levelTag } : {}),
      ...(subjectTag.trim() ? { subjectTag } : {}),
    }
    await (point ? change.mutateAsync({ point, body }) : note.mutateAsync(body))
    clearDraft()
    done()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate className={classes.inPlace}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <NativeSelect
          label={t('pointKind')}
          data={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
          {...field(form, 'kind')}
        />
        <Textarea label={t('pointText')} autosize minRows={2} maxLength={4000} {...field(form, 'text')} />
        <TextInput label={t('levelTag')} maxLength={60} {...field(form, 'levelTag')} />
        <TextInput label={t('subjectTag')} maxLength={120} {...field(form, 'subjectTag')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {point ? t('save') : t('add')}
        </Button>
        <Button variant="default" onClick={done}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
