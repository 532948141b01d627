import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { useReport, type Objective } from './individualQueries'
import { numberOf } from './numbers'
import type { ObjectiveChoices } from './objective'
import { t } from './progressWords'
import classes from './workplan.module.css'

interface Props {
  readonly of: ObjectiveChoices
  readonly objective: Objective
  readonly onDone: () => void
}

/** The member says how it stands on a day (IQA-044). */
export default function ReportForm({ of, objective, onDone }: Props) {
  const today = useToday()
  const report = useReport(of.plan, objective)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      on: today as string | null,
      value: '' as string | number,
      note: '',
      evidence: '',
      link: '',
    },
    validate: {
      on: isNotEmpty(t('enterDay')),
      value: (value, { note }) => (value === '' && !note.trim() ? t('enterSomething') : null),
    },
  })
  const clearDraft = useFormDraft(`iqa-objective/${objective.id}/report`, form)
  const submission = useSubmit(form, async ({ on, value, note, evidence, link }) => {
    await report.mutateAsync({
      on: on ?? today,
      value: numberOf(value),
      note: note.trim() || undefined,
      evidence: evidence.trim() || undefined,
      link: link.trim() || undefined,
    })
    clearDraft()
    toast(t('reported'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('report')} className={classes.stack}>
      <ErrorSummary {...submission.summary} />
      <p className={classes.hint}>{t('reportHint')}</p>
      <Fields>
        <DateField label={t('day')} withAsterisk max={today} {...field(form, 'on')} value={form.values.on} />
        <NumberInput label={t('value')} decimalScale={2} {...field(form, 'value')} />
        <Textarea label={t('note')} autosize maxLength={2000} {...field(form, 'note')} />
        <Textarea label={t('evidence')} autosize maxLength={2000} {...field(form, 'evidence')} />
        <TextInput label={t('link')} description={t('linkHint')} maxLength={2000} {...field(form, 'link')} />
      </Fields>
      <FormButtons label={t('report')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
