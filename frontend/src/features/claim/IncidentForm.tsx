import { Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Body } from '../../api/client'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import type { Incident } from './queries'
import { t } from './words'

const KINDS = ['WRONG', 'EARLY', 'LATE', 'FRAUDULENT'] as const satisfies readonly Incident['kind'][]
const CONCERNS = ['REGISTRATION', 'CLAIM'] as const satisfies readonly Incident['concerns'][]

interface Props {
  readonly centre: string
  readonly draftKey: string
  readonly incident?: Incident
  readonly onSend: (incident: Body<'/claim-incidents'>) => Promise<unknown>
  readonly onDone: () => void
}

/** What was wrong, and what the investigation found; the latter can follow. */
export function IncidentForm({ centre, draftKey, incident, onSend, onDone }: Props) {
  const today = useToday()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      kind: incident?.kind ?? null,
      concerns: incident?.concerns ?? ('REGISTRATION' as Incident['concerns']),
      foundOn: (incident?.foundOn ?? today) as string | null,
      words: incident?.words ?? '',
      investigation: incident?.investigation ?? '',
    },
    validate: {
      kind: isNotEmpty(t('chooseWrong')),
      foundOn: isNotEmpty(t('enterDay')),
      words: isNotEmpty(t('enterHappened')),
    },
  })
  const clearDraft = useFormDraft(draftKey, form)
  const submission = useSubmit(form, async ({ kind, concerns, foundOn, words, investigation }) => {
    await onSend({
      centre,
      kind: kind ?? 'WRONG',
      concerns,
      foundOn: foundOn ?? today,
      words,
      ...(investigation.trim() ? { investigation } : {}),
    })
    clearDraft()
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('concerns')}
          data={CONCERNS.map((value) => ({ value, label: t(`concerns_${value}`) }))}
          allowDeselect={false}
          {...field(form, 'concerns')}
        />
        <Select
          label={t('wrong')}
          data={KINDS.map((value) => ({ value, label: t(`wrong_${value}`) }))}
          withAsterisk
          {...field(form, 'kind')}
        />
        <DateField
          label={t('foundOn')}
          withAsterisk
          max={today}
          {...field(form, 'foundOn')}
          value={form.values.foundOn}
        />
        <Textarea
          label={t('happened')}
          description={t('noNames')}
          autosize
          minRows={2}
          withAsterisk
          {...field(form, 'words')}
        />
        <Textarea
          label={t('investigation')}
          description={t('investigationHint')}
          autosize
          minRows={3}
          {...field(form, 'investigation')}
        />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
