import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Badge, type Tone } from './Badge'
import classes from './TaskList.module.css'

export interface Task {
  readonly key: string
  readonly label: string
  /** Where it is done; without it the task cannot be opened (yet), and `hint` says why. */
  readonly to?: string | undefined
  readonly status: { readonly label: string; readonly tone: Tone }
  /** Who does it, or what it needs. */
  readonly hint?: ReactNode
}

/** What has to be done, in which state, by whom: one row per task, the whole row leads to it. */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {tasks.map((task) => {
        const id = `task-${task.key}`
        return (
          <li key={task.key} className={classes.task}>
            <div>
              {task.to ? (
                <Anchor component={Link} to={task.to} className={classes.link} aria-describedby={id}>
                  {task.label}
                </Anchor>
              ) : (
                task.label
              )}
              {task.hint && <div className={classes.hint}>{task.hint}</div>}
            </div>
            <div id={id}>
              <Badge tone={task.status.tone}>{task.status.label}</Badge>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
