import { Button, NativeSelect } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../api/client'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { possibleOwnersQuery, useActionCommand, type Action } from './queries'
import { t } from './words'

/** The nominee chooses who looks after the action. */
export function AssignForm({ action, onDone }: { action: Versioned<Action>; onDone: () => void }) {
  const people = useQuery(possibleOwnersQuery(action.id))
  const assign = useActionCommand('/essential-actions/{actionId}/assign-owner', action)
  const form = useForm({
    mode: 'controlled',
    initialValues: { personId: action.summary.ownerId ?? '' },
    validate: { personId: isNotEmpty(t('assignOwner')) },
  })
  const submission = useSubmit(form, async ({ personId }) => {
    await assign.mutateAsync({ personId })
    toast(t('assigned'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('assignOwner')}>
      <p>{t('assignLead')}</p>
      <ErrorSummary {...submission.summary} />
      <ProblemAlert error={people.error} onRetry={() => void people.refetch()} />
      <Fields>
        <NativeSelect
          label={t('person')}
          data={[
            { value: '', label: '' },
            ...(people.data?.items ?? []).map((one) => ({ value: one.personId, label: one.name })),
          ]}
          {...field(form, 'personId')}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('assign')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
