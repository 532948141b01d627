import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { count } from '../../../shared/i18n/words'
import { writeDate } from '../../../shared/time/dates'
import { Badge } from '../../../ui/Badge'
import { Urgency } from '../../../ui/Urgency'
import { urgencyOf } from '../ActionTable'
import type { ActionRow } from '../queries'
import classes from './Offline.module.css'
import { t } from './words'

/** One of the person's actions: how urgent, what, by when, how far. Made for a thumb. */
export function ActionCard({ row }: { row: ActionRow }) {
  const urgency = urgencyOf(row)
  const mine = row.waitingOn === 'CENTRE'
  return (
    <article className={classes.card} data-urgency={urgency} aria-label={row.reference}>
      <div className={classes.cardHead}>
        {urgency && <Urgency kind={urgency} />}
        {row.state === 'RETURNED' && <Badge tone="bad">{t('returned')}</Badge>}
        <span className={classes.meta}>{row.reference}</span>
      </div>
      <h3 className={classes.cardTitle}>
        <Link to={`/actions/mine/${row.id}`}>{row.words}</Link>
      </h3>
      <div className={classes.dueLine}>
        {mine ? (
          <>
            {t('due')} <time dateTime={row.dueOn}>{writeDate(row.dueOn)}</time>
            {typeof row.daysLeft === 'number' && <strong> · {daysWords(row.daysLeft)}</strong>}
          </>
        ) : (
          t('submittedOn', { name: row.reviewerName ?? t('reviewer') })
        )}
      </div>
      <div className={classes.progressLine}>
        <progress max={100} value={row.percent} aria-label={t('progress')} />
        <span>{t('percentDone', { percent: row.percent })}</span>
      </div>
      {mine && (
        <Button
          component={Link}
          to={`?update=${row.id}`}
          preventScrollReset
          fullWidth
          aria-label={t('updateOf', { reference: row.reference })}
        >
          {t('update')}
        </Button>
      )}
    </article>
  )
}

/** "12 days left", "due today", "3 days overdue": calendar days, because only those can be reckoned without the server. */
export function daysWords(days: number): string {
  if (days === 0) return t('dueToday')
  const words = count(Math.abs(days), 'day')
  return days < 0 ? t('daysOver', { days: words }) : t('daysLeft', { days: words })
}
