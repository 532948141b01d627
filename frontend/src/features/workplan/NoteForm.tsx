import { NumberInput, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { numberOf } from './numbers'
import type { Criterion } from './queries'
import { useNoteSuccess } from './successQueries'
import { t } from './successWords'
import classes from './workplan.module.css'

interface Props {
  readonly planId: string
  readonly criterion: Criterion
  readonly onDone: () => void
}

/** The lead says how a judged criterion stands on a day (IQA-018). */
export default function NoteForm({ planId, criterion, onDone }: Props) {
  const today = useToday()
  const id = criterion.id ?? ''
  const note = useNoteSuccess(planId, id)
  const form = useForm({
    mode: 'controlled',
    initialValues: { on: today as string | null, value: '' as string | number, judgement: '' },
    validate: { on: isNotEmpty(t('enterDay')), judgement: isNotEmpty(t('enterJudgement')) },
  })
  const clearDraft = useFormDraft(`iqa-plan/${planId}/success/${id}`, form)
  const submission = useSubmit(form, async ({ on, value, judgement }) => {
    await note.mutateAsync({ on: on ?? today, value: numberOf(value), judgement: judgement.trim() })
    clearDraft()
    toast(t('noted'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('noteOf', criterion)} className={classes.stack}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField label={t('day')} withAsterisk max={today} {...field(form, 'on')} value={form.values.on} />
        <NumberInput label={t('value')} decimalScale={2} {...field(form, 'value')} />
        <Textarea label={t('judgement')} withAsterisk autosize maxLength={2000} {...field(form, 'judgement')} />
      </Fields>
      <FormButtons label={t('note')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
