import { Button, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../api/client'
import { writeDate } from '../../shared/time/dates'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { possibleOwnersQuery, useActionCommand, useTaskCommand, type Action, type Task } from './queries'
import { t } from './words'

interface Props {
  readonly action: Versioned<Action>
  /** The task to change; a new one if left out. */
  readonly task?: Task
  readonly onDone: () => void
}

/** What is to be done, by whom and by when. */
export function TaskForm({ action, task, onDone }: Props) {
  const people = useQuery(possibleOwnersQuery(action.id))
  const add = useActionCommand('/essential-actions/{actionId}/tasks', action)
  const change = useTaskCommand(action)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      words: task?.words ?? '',
      ownerId: task?.ownerId ?? '',
      dueOn: (task?.dueOn ?? null) as string | null,
    },
    validate: { words: isNotEmpty(t('taskWords')) },
  })
  const submission = useSubmit(form, async ({ words, ownerId, dueOn }) => {
    const body = { words, ...(ownerId ? { ownerId } : {}), ...(dueOn ? { dueOn } : {}) }
    await (task ? change.mutateAsync({ kind: 'change', taskId: task.id, task: body }) : add.mutateAsync(body))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={task ? t('changeTask') : t('addTask')}>
      <ErrorSummary {...submission.summary} />
      <ProblemAlert error={people.error} onRetry={() => void people.refetch()} />
      <Fields>
        <Textarea label={t('taskWords')} autosize minRows={2} {...field(form, 'words')} />
        <NativeSelect
          label={t('taskOwner')}
          data={[
            { value: '', label: t('nobodyYet') },
            ...(people.data?.items ?? []).map((one) => ({ value: one.personId, label: one.name })),
          ]}
          {...field(form, 'ownerId')}
        />
        <DateField
          id={fieldId('dueOn')}
          label={t('taskDue')}
          description={t('taskDueHint', { due: writeDate(action.summary.dueOn) })}
          max={action.summary.dueOn}
          value={form.getValues().dueOn}
          onChange={(day) => form.setFieldValue('dueOn', day)}
          error={form.errors['dueOn']}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('saveTask')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
