import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import classes from './Development.module.css'
import { DevelopmentFrame } from './DevelopmentFrame'
import { Downloads, Entries } from './Entries'
import { inWords } from './numbers'
import { Outstanding } from './Outstanding'
import { standingsQuery, type Standing } from './queries'
import { t } from './words'

// Fields and the calendar come when somebody writes.
const EntryForm = lazy(() => import('./EntryForm'))

/** One's own log, and how one stands to the year's target (IQA-076). */
export function Component() {
  return (
    <DevelopmentFrame place="" lead={t('ownLead')}>
      {(centre) => <Own key={centre} centre={centre} />}
    </DevelopmentFrame>
  )
}

function Own({ centre }: { centre: string }) {
  const me = useMe()
  const [adding, setAdding] = useState(false)
  const filters = { centre, person: me.id }
  return (
    <>
      <OwnStanding centre={centre} />
      <Section title={t('log')} actions={!adding && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}>
        {adding && (
          <Suspense fallback={<Lines count={6} />}>
            <EntryForm centre={centre} onDone={() => setAdding(false)} />
          </Suspense>
        )}
        <div className={classes.filters}>
          <Downloads filters={filters} />
        </div>
        <Entries
          filters={filters}
          empty={
            <EmptyState title={t('none')} order={3}>
              {t('noneDetail')}
            </EmptyState>
          }
        />
      </Section>
    </>
  )
}

/** Target, logged and outstanding hours of the running year. */
function OwnStanding({ centre }: { centre: string }) {
  const me = useMe()
  const list = useInfiniteQuery(standingsQuery(centre, me.id))
  if (list.isPending) return <Lines count={3} />
  if (!list.data) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
  const standing = rowsOf<Standing>(list.data)[0]
  if (!standing) return <p>{t('noTarget')}</p>
  const hours = (of: number) => t('hoursOf', { hours: inWords(of) })
  return (
    <Section title={t('standing', { day: writeDate(standing.yearFrom) })}>
      <Facts
        items={[
          [t('target'), hours(standing.target)],
          [t('logged'), hours(standing.logged)],
          [t('verifiedHours'), hours(standing.verified)],
          [t('outstanding'), <Outstanding key="outstanding" standing={standing} />],
          [t('fraction'), standing.fraction < 1 && inWords(standing.fraction)],
        ]}
      />
    </Section>
  )
}
