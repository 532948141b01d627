import { NumberInput, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useClosePlan, type Closing, type Outcome } from './closingQueries'
import { t } from './closingWords'
import { FormButtons } from './FormButtons'
import { numberOf } from './numbers'
import type { Criterion, Plan } from './queries'
import classes from './workplan.module.css'

const OUTCOMES = (['MET', 'PARTLY_MET', 'NOT_MET'] as const).map((value) => ({ value, label: t(`outcome_${value}`) }))

interface Props {
  readonly plan: Plan
  readonly closing: Closing
  readonly criteria: readonly Criterion[]
  readonly onDone: () => void
}

/** The lead evaluates the year, and says what becomes of what nobody looked at (IQA-086). */
export default function ClosingForm({ plan, closing, criteria, onDone }: Props) {
  const early = useToday() <= plan.endsOn
  const close = useClosePlan(closing)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      evaluations: criteria.map(({ id }) => ({
        criterionId: id ?? '',
        outcome: 'MET' as Outcome,
        value: '' as string | number,
        words: '',
      })),
      cancelled: closing.openRecords.map(({ id }) => ({ id, reason: '' })),
      lessons: '',
      carryForward: '',
      earlyReason: '',
    },
    validate: {
      evaluations: { words: (words) => (words.trim() ? null : t('enterEvaluation')) },
      cancelled: { reason: (reason) => (reason.trim() ? null : t('enterReason')) },
      earlyReason: (reason) => (early && !reason.trim() ? t('enterReason') : null),
    },
  })
  const clearDraft = useFormDraft(`iqa-plan/${plan.id}/close`, form)
  const submission = useSubmit(form, async ({ evaluations, cancelled, lessons, carryForward, earlyReason }) => {
    await close.mutateAsync({
      evaluations: evaluations.map((each) => ({ ...each, value: numberOf(each.value) })),
      cancelled,
      lessons: lessons.trim() || undefined,
      carryForward: carryForward
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      earlyReason: earlyReason.trim() || undefined,
    })
    clearDraft()
    toast(t('closed'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('closePlan')} className={classes.stack}>
      <ErrorSummary {...submission.summary} />
      <p className={classes.hint}>{t('closeText')}</p>
      <Section title={t('criteria')} order={3}>
        {criteria.length === 0 && <p className={classes.dim}>{t('noCriteria')}</p>}
        {criteria.map((criterion, index) => (
          <fieldset key={criterion.id} className={classes.stack}>
            <legend>{criterion.statement}</legend>
            <Fields>
              <Select
                label={t('outcome')}
                allowDeselect={false}
                data={OUTCOMES}
                {...field(form, `evaluations.${index}.outcome`)}
              />
              <NumberInput label={t('value')} decimalScale={2} {...field(form, `evaluations.${index}.value`)} />
              <Textarea
                label={t('evaluation')}
                withAsterisk
                autosize
                maxLength={2000}
                {...field(form, `evaluations.${index}.words`)}
              />
            </Fields>
          </fieldset>
        ))}
      </Section>
      {closing.openRecords.length > 0 && (
        <Section title={t('openRecords')} order={3}>
          <p className={classes.hint}>{t('openRecordsText')}</p>
          <Fields>
            {closing.openRecords.map(({ id, title }, index) => (
              <Textarea
                key={id}
                label={t('cancelReason', { title })}
                withAsterisk
                autosize
                maxLength={1000}
                {...field(form, `cancelled.${index}.reason`)}
              />
            ))}
          </Fields>
        </Section>
      )}
      <Fields>
        <Textarea label={t('lessons')} autosize maxLength={10000} {...field(form, 'lessons')} />
        <Textarea
          label={t('carryForward')}
          description={t('carryForwardHint')}
          autosize
          minRows={2}
          {...field(form, 'carryForward')}
        />
        {early && (
          <Textarea label={t('earlyReason')} withAsterisk autosize maxLength={1000} {...field(form, 'earlyReason')} />
        )}
      </Fields>
      <FormButtons label={t('closePlan')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
