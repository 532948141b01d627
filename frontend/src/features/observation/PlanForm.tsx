import { Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { dueQuery, membersQuery, usePlan, type Due, type Member, type Plan } from './queries'
import { t } from './words'

/** The lead plans who is observed by whom and when; every active assessor can be chosen. */
export function PlanForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const today = useToday()
  const assessors = useInfiniteQuery(dueQuery(plan.id, false))
  const members = useInfiniteQuery(membersQuery(plan.areaId))
  const send = usePlan(plan.id)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      assessorId: null as string | null,
      observerId: null as string | null,
      plannedFor: null as string | null,
    },
    validate: {
      assessorId: isNotEmpty(t('chooseAssessor')),
      observerId: isNotEmpty(t('chooseObserver')),
      plannedFor: isNotEmpty(t('enterDay')),
    },
  })
  const clearDraft = useFormDraft(`observation/${plan.id}/plan`, form)
  const submission = useSubmit(form, async ({ assessorId, observerId, plannedFor }) => {
    await send.mutateAsync({
      assessorId: assessorId ?? '',
      observerId: observerId ?? '',
      plannedFor: plannedFor ?? today,
    })
    clearDraft()
    toast(t('planDone'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('plan')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('assessor')}
          withAsterisk
          searchable
          data={rowsOf<Due>(assessors.data).map(({ assessorId, assessor }) => ({ value: assessorId, label: assessor }))}
          {...field(form, 'assessorId')}
        />
        <Select
          label={t('observer')}
          withAsterisk
          data={rowsOf<Member>(members.data)
            .filter(({ endsOn }) => !endsOn || endsOn >= today)
            .map(({ personId, personName }) => ({ value: personId, label: personName }))}
          {...field(form, 'observerId')}
        />
        <DateField
          label={t('plannedFor')}
          withAsterisk
          min={today}
          {...field(form, 'plannedFor')}
          value={form.values.plannedFor}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('plan')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
