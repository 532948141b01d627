import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface Props {
  /** What there is none of: "No actions yet". */
  readonly title: string
  /** What will appear here, and when. */
  readonly children?: ReactNode
  /** What to do: a link or a button. */
  readonly action?: ReactNode
  readonly order?: 2 | 3 | 4
}

/** Nothing to show: says what will appear here and what to do. */
export function EmptyState({ title, children, action, order = 2 }: Props) {
  return (
    <div className={classes.box}>
      <Title order={order} size="h3">
        {title}
      </Title>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  )
}
