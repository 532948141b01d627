import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { writeInstant } from '../../../shared/time/dates'
import { useAway, useMe } from '../../../shared/session/SessionContext'
import { EmptyState } from '../../../ui/EmptyState'
import { Page } from '../../../ui/Page'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Section } from '../../../ui/Section'
import { PageSkeleton } from '../../../ui/Skeletons'
import type { ActionRow } from '../queries'
import { ActionCard } from './ActionCard'
import classes from './Offline.module.css'
import { QueueSection } from './QueueSection'
import { UpdateSheet } from './UpdateSheet'
import { useMine, type Mine } from './useMine'
import { t } from './words'

/** The tracker on a phone: the person's own actions, readable and answerable without a network (QMR-198). */
export function Component() {
  const mine = useMine()
  const away = useAway()
  if (mine.loading) return <PageSkeleton title={t('mine')} />
  const rows = mine.list?.rows ?? []
  return (
    <Page title={t('mine')} lead={t('mineLead')}>
      <QueueSection />
      <Freshness mine={mine} />
      {mine.list ? (
        <>
          <Cards title={(count) => t('toDo', { count })} rows={rows.filter((row) => row.waitingOn === 'CENTRE')} />
          <Cards
            title={(count) => t('withReviewer', { count })}
            rows={rows.filter((row) => row.waitingOn !== 'CENTRE')}
          />
          {rows.length === 0 && <EmptyState title={t('nothing')}>{t('nothingDetail')}</EmptyState>}
        </>
      ) : (
        away && <EmptyState title={t('nothingKept')}>{t('nothingKeptDetail')}</EmptyState>
      )}
      {!away && (
        <p>
          <Anchor component={Link} to="/actions?show=all&mine=true">
            {t('all')}
          </Anchor>
        </p>
      )}
      <UpdateSheet mine={mine} />
    </Page>
  )
}

function Cards({ title, rows }: { title: (count: number) => string; rows: readonly ActionRow[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title(rows.length)}>
      <ul className={classes.cards}>
        {rows.map((row) => (
          <li key={row.id}>
            <ActionCard row={row} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** How old the list is, and why it is not newer. */
export function Freshness({ mine }: { mine: Mine }) {
  const { name } = useMe()
  const away = useAway()
  if (!mine.list) return mine.error ? <ProblemAlert error={mine.error} onRetry={mine.again} /> : null
  const time = writeInstant(mine.list.asOf)
  return (
    <p className={mine.fromDevice ? classes.old : classes.meta} role="status">
      {mine.fromDevice ? t('asOfKept', { time }) : t('asOf', { time })}
      {away && ` ${t('keptFor', { name })}`}
      {mine.error && ` ${t('notNews', { why: mine.error.title })}`}
    </p>
  )
}
