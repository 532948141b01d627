import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Versioned } from '../../api/client'
import { asProblem, type Problem } from '../../api/problem'
import { writeDate } from '../../shared/time/dates'
import { offered } from '../../ui/commands'
import { DateText } from '../../ui/DateText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import classes from './Action.module.css'
import { useTaskCommand, type Action, type Task } from './queries'
import { TaskForm } from './TaskForm'
import { t } from './words'

/** How the centre divides the action: nothing for whoever neither divides it nor has a task. */
export function Tasks({ action }: { action: Versioned<Action> }) {
  const [form, setForm] = useState<'new' | Task>()
  const [problem, setProblem] = useState<Problem>()
  const change = useTaskCommand(action)
  const divides = offered(action.allowedCommands, 'divide') !== undefined
  const open = ['OPEN', 'IN_PROGRESS', 'RETURNED'].includes(action.summary.state)
  if (!divides && action.tasks.length === 0) return null

  const send = async (taskId: string, kind: 'complete' | 'reopen' | 'remove') => {
    setProblem(undefined)
    try {
      await change.mutateAsync({ taskId, kind })
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const done = action.tasks.filter((task) => task.doneOn).length

  return (
    <Section title={t('tasks')}>
      <p className={classes.meta}>
        {action.tasks.length === 0 ? t('noTasks') : t('tasksDone', { done, all: action.tasks.length })} {t('tasksLead')}
      </p>
      <ProblemAlert error={problem} />
      <ul className={classes.tasks}>
        {action.tasks.map((task) =>
          form !== 'new' && form?.id === task.id ? (
            <li key={task.id}>
              <TaskForm action={action} task={task} onDone={() => setForm(undefined)} />
            </li>
          ) : (
            <li key={task.id} className={classes.task}>
              <Checkbox
                checked={Boolean(task.doneOn)}
                disabled={!task.mine || !open || change.isPending}
                onChange={(event) => void send(task.id, event.currentTarget.checked ? 'complete' : 'reopen')}
                label={task.words}
                description={<About task={task} />}
              />
              {divides && (
                <div className={classes.commands}>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('taskChangeNamed', { task: task.words })}
                    onClick={() => setForm(task)}
                  >
                    {t('changeTask')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('taskRemoveNamed', { task: task.words })}
                    onClick={() => void send(task.id, 'remove')}
                  >
                    {t('removeTask')}
                  </Button>
                </div>
              )}
            </li>
          ),
        )}
      </ul>
      {divides &&
        (form === 'new' ? (
          <TaskForm action={action} onDone={() => setForm(undefined)} />
        ) : (
          <Button variant="default" onClick={() => setForm('new')}>
            {t('addTask')}
          </Button>
        ))}
    </Section>
  )
}

function About({ task }: { task: Task }) {
  if (task.doneOn) {
    return <>{t('taskDoneBy', { day: writeDate(task.doneOn), name: task.doneByName ?? '' })}</>
  }
  return (
    <>
      {task.ownerName ?? t('nobodyYet')}
      {task.dueOn && (
        <>
          {' · '}
          <DateText date={task.dueOn} />
        </>
      )}
    </>
  )
}
