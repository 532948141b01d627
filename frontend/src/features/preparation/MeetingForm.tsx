import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { instantOf, londonOf } from '../../shared/time/london'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useRecordMeeting, type MeetingLine } from './queries'
import { t } from './words'

const TYPES = [
  'QN_MEETING',
  'PRACTITIONERS_MEETING',
  'SYSTEMS_AND_RECORDS',
  'EXAMINATIONS_OFFICE',
  'SENIOR_MANAGERS',
  'SITE_TOUR',
  'OTHER',
] as const satisfies readonly MeetingLine['type'][]

interface Props {
  readonly visitId: string
  /** The entry to be put right; a new one if left out. */
  readonly line?: MeetingLine
  readonly onDone: () => void
}

/** Puts a meeting of the day on record. */
export function MeetingForm({ visitId, line, onDone }: Props) {
  const today = useToday()
  const save = useRecordMeeting(visitId, line)
  const [day, time] = line ? londonOf(line.heldAt) : [today, '']
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      type: (line?.type ?? 'QN_MEETING') as MeetingLine['type'],
      heldOn: day as string | null,
      heldAt: time,
      persons: line?.persons ?? '',
      note: line?.note ?? '',
    },
    validate: {
      heldOn: isNotEmpty(t('heldAtNeeded')),
      heldAt: isNotEmpty(t('heldAtNeeded')),
      persons: isNotEmpty(t('whoNeeded')),
    },
  })
  const clearDraft = useFormDraft(`preparation/${visitId}/meeting/${line?.id ?? 'new'}`, form)
  const submission = useSubmit(form, async (values) => {
    await save.mutateAsync({
      type: values.type,
      heldAt: instantOf(values.heldOn ?? today, values.heldAt),
      persons: values.persons,
      ...(values.note.trim() ? { note: values.note } : {}),
    })
    clearDraft()
    form.reset()
    toast(t('recorded'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      {/* What is written for the next entry while this one is under way would go with it. */}
      <Fields disabled={submission.sending}>
        <NativeSelect
          label={t('meetingKind')}
          data={TYPES.map((type) => ({ value: type, label: t(`meeting${type}`) }))}
          {...field(form, 'type')}
        />
        <DateField
          label={t('heldOn')}
          max={today}
          withAsterisk
          id={fieldId('heldOn')}
          value={form.values.heldOn}
          error={form.errors.heldOn}
          onChange={(date) => form.setFieldValue('heldOn', date)}
        />
        <TextInput type="time" label={t('heldAt')} withAsterisk {...field(form, 'heldAt')} />
        <TextInput label={t('who')} withAsterisk maxLength={1000} {...field(form, 'persons')} />
        <Textarea
          label={`${t('note')} (${t('optional')})`}
          autosize
          minRows={2}
          maxLength={4000}
          {...field(form, 'note')}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {line ? t('correct') : t('record')}
        </Button>
        {line && (
          <Button variant="default" onClick={() => (clearDraft(), onDone())}>
            {t('cancel')}
          </Button>
        )}
      </FormActions>
    </form>
  )
}
