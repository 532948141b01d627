import { Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMe, useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { useJudge, type Objective } from './individualQueries'
import type { ObjectiveChoices } from './objective'
import { named } from './options'
import { t } from './progressWords'
import classes from './workplan.module.css'

const OUTCOMES = (['MET', 'PARTLY_MET', 'NOT_MET'] as const).map((value) => ({
  value,
  label: t(`outcome_${value}`),
}))
const STEPS = (['NEW_OBJECTIVE', 'ACTION', 'NONE'] as const).map((value) => ({
  value,
  label: t(`nextStep_${value}`),
}))

interface Props {
  readonly of: ObjectiveChoices
  readonly objective: Objective
  readonly onDone: () => void
}

/** The lead says what came of it, and opens what follows (IQA-045). */
export default function JudgeForm({ of, objective, onDone }: Props) {
  const me = useMe()
  const today = useToday()
  const judge = useJudge(of.plan, objective)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      outcome: 'MET' as (typeof OUTCOMES)[number]['value'],
      reason: '',
      nextStep: 'NEW_OBJECTIVE' as (typeof STEPS)[number]['value'],
      nextStepWords: '',
      dueOn: null as string | null,
      ownerId: of.plan.personId as string | null,
      verifierId: me.id as string | null,
    },
    validate: {
      reason: (reason, { outcome }) => (outcome !== 'MET' && !reason.trim() ? t('enterReason') : null),
      nextStepWords: (words, { outcome }) => (outcome !== 'MET' && !words.trim() ? t('enterWords') : null),
      dueOn: (day, { outcome, nextStep }) =>
        outcome !== 'MET' && nextStep === 'ACTION' && !day ? t('enterDay') : null,
    },
  })
  const clearDraft = useFormDraft(`iqa-objective/${objective.id}/judge`, form)
  const submission = useSubmit(
    form,
    async ({ outcome, reason, nextStep, nextStepWords, dueOn, ownerId, verifierId }) => {
      const follows = outcome !== 'MET'
      const acts = follows && nextStep === 'ACTION'
      await judge.mutateAsync({
        outcome,
        reason: reason.trim() || undefined,
        nextStep: follows ? nextStep : undefined,
        nextStepWords: (follows && nextStepWords.trim()) || undefined,
        dueOn: (acts && dueOn) || undefined,
        ownerId: (acts && ownerId) || undefined,
        verifierId: (acts && verifierId) || undefined,
      })
      clearDraft()
      toast(t('judged'))
      onDone()
    },
  )
  const { outcome, nextStep, dueOn } = form.values
  const staff = named(of.choices.staff)
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('judge')} className={classes.stack}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select label={t('outcome')} allowDeselect={false} data={OUTCOMES} {...field(form, 'outcome')} />
        <Textarea
          label={t('reason')}
          withAsterisk={outcome !== 'MET'}
          autosize
          maxLength={2000}
          {...field(form, 'reason')}
        />
        {outcome !== 'MET' && (
          <>
            <Select
              label={t('nextStep')}
              description={t(`nextHint_${nextStep}`)}
              allowDeselect={false}
              data={STEPS}
              {...field(form, 'nextStep')}
            />
            <Textarea
              label={t(`nextWords_${nextStep}`)}
              withAsterisk
              autosize
              maxLength={nextStep === 'NEW_OBJECTIVE' ? 200 : 2000}
              {...field(form, 'nextStepWords')}
            />
            {nextStep === 'ACTION' && (
              <>
                <DateField label={t('dueOn')} withAsterisk min={today} {...field(form, 'dueOn')} value={dueOn} />
                <Select label={t('owner')} allowDeselect={false} searchable data={staff} {...field(form, 'ownerId')} />
                <Select
                  label={t('verifier')}
                  allowDeselect={false}
                  searchable
                  data={staff}
                  {...field(form, 'verifierId')}
                />
              </>
            )}
          </>
        )}
      </Fields>
      <FormButtons label={t('judge')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
