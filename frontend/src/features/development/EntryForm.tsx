import { Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import { numberOf } from './numbers'
import { useSaveEntry, type Entry } from './queries'
import { t } from './words'

interface Props {
  readonly centre: string
  /** The one that is changed. */
  readonly entry?: Entry
  readonly onDone: () => void
}

/** What somebody did: when, why, what they learned, how they use it. */
export default function EntryForm({ centre, entry, onDone }: Props) {
  const today = useToday()
  const save = useSaveEntry(entry)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      doneOn: (entry?.doneOn ?? today) as string | null,
      activity: entry?.activity ?? '',
      reason: entry?.reason ?? '',
      learning: entry?.learning ?? '',
      application: entry?.application ?? '',
      hours: entry ? String(entry.hours) : '',
      evidence: entry?.evidence ?? '',
    },
    validate: {
      doneOn: isNotEmpty(t('enterDay')),
      activity: isNotEmpty(t('enterActivity')),
      reason: isNotEmpty(t('enterReason')),
      hours: (typed) => (numberOf(typed) === undefined ? t('enterHours') : null),
    },
  })
  const clearDraft = useFormDraft(`development/${entry?.id ?? 'new'}`, form)
  const submission = useSubmit(form, async ({ doneOn, activity, reason, hours, ...optional }) => {
    await save.mutateAsync({
      ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text.trim() !== '')),
      centre,
      doneOn: doneOn ?? today,
      activity,
      reason,
      hours: numberOf(hours) ?? 0,
    })
    clearDraft()
    toast(t(entry ? 'edited' : 'added'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t(entry ? 'edit' : 'add')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField label={t('doneOn')} withAsterisk max={today} {...field(form, 'doneOn')} value={form.values.doneOn} />
        <TextInput label={t('activity')} withAsterisk {...field(form, 'activity')} />
        <Textarea label={t('reason')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
        <Textarea label={t('learning')} autosize minRows={2} {...field(form, 'learning')} />
        <Textarea label={t('application')} autosize minRows={2} {...field(form, 'application')} />
        <TextInput
          label={t('hours')}
          description={t('hoursHint')}
          inputMode="decimal"
          withAsterisk
          {...field(form, 'hours')}
        />
        <Textarea
          label={t('evidence')}
          description={t('evidenceHint')}
          autosize
          minRows={2}
          {...field(form, 'evidence')}
        />
      </Fields>
      <Buttons label={t(entry ? 'save' : 'add')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
