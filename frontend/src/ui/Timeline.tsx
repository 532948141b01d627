import type { ReactNode } from 'react'
import { InstantText } from './DateText'
import classes from './Timeline.module.css'

export interface TimelineEvent {
  readonly id: string
  /** Instant in UTC. */
  readonly at: string
  /** What was done, as a sentence. */
  readonly what: ReactNode
  readonly who?: string | undefined
  readonly role?: string | undefined
  readonly reason?: string | undefined
  readonly changes?:
    readonly { readonly label: string; readonly before?: ReactNode; readonly after?: ReactNode }[] | undefined
}

/** Who did what, when, as which role, why, and what it was before. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol className={classes.line} aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className={classes.event}>
          <div className={classes.what}>{event.what}</div>
          <div className={classes.meta}>
            <InstantText at={event.at} />
            {event.who && ` · ${event.who}`}
            {event.role && `, ${event.role}`}
          </div>
          {event.reason && <blockquote className={classes.reason}>{event.reason}</blockquote>}
          {event.changes && event.changes.length > 0 && (
            <dl className={classes.changes}>
              {event.changes.map(({ label: name, before, after }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {before !== undefined && before !== null && <del>{before}</del>}{' '}
                    {after !== undefined && after !== null && <ins>{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  )
}
