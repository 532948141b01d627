import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { writeDate } from '../../shared/time/dates'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import classes from './MyWork.module.css'
import { PlanFrame } from './PlanFrame'
import { dashboardQuery, successQuery, type Tile } from './queries'
import { inOrder, screenOf } from './work'
import { t } from './words'

/** What the lead looks at first: figures, each of which opens the list that it counts (IQA-079). */
export function Component() {
  const { planId = '' } = useParams()
  const dashboard = useQuery(dashboardQuery(planId))
  return (
    <PlanFrame
      title={(area) => t('dashboardOf', { area })}
      lead={dashboard.data && t('dashboardLead', { day: writeDate(dashboard.data.on) })}
    >
      {() =>
        dashboard.data ? (
          <>
            <Tiles tiles={dashboard.data.tiles} />
            <Success planId={planId} />
          </>
        ) : dashboard.error ? (
          <ProblemAlert error={dashboard.error} onRetry={() => void dashboard.refetch()} />
        ) : (
          <Lines count={6} />
        )
      }
    </PlanFrame>
  )
}

function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  if (tiles.length === 0) return <EmptyState title={t('noTiles')}>{t('noTilesDetail')}</EmptyState>
  return (
    <ul className={classes.tiles} aria-label={t('tiles')}>
      {inOrder(tiles).map((tile) => (
        <li key={tile.code + tile.list}>
          <Link to={screenOf(tile)} className={classes.tile} data-empty={tile.count === 0}>
            <span className={classes.count}>{tile.count.toLocaleString('en-GB')}</span>{' '}
            <span className={classes.label}>{codeInWords(tile.code)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** What is counted towards the success of the plan, as it stands today (IQA-018). */
function Success({ planId }: { planId: string }) {
  const success = useQuery(successQuery(planId))
  if (success.error) return <ProblemAlert error={success.error} onRetry={() => void success.refetch()} />
  const counted = success.data?.criteria.filter((one) => one.value !== undefined && one.of !== undefined) ?? []
  if (counted.length === 0) return null
  return (
    <section aria-label={t('success')} className={classes.success}>
      <h2>{t('success')}</h2>
      <ul className={classes.tiles}>
        {counted.map((standing) => (
          <li key={standing.criterion.id}>
            <Link to={`/iqa-work-plans/${planId}/success`} className={classes.tile}>
              <span className={classes.count}>{t('successNow', { value: standing.value ?? 0 })}</span>{' '}
              <span className={classes.label}>{standing.criterion.statement}</span>{' '}
              <span className={classes.meta}>{t('successOf', { done: standing.done ?? 0, of: standing.of ?? 0 })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A figure that this version does not know yet is shown as the server calls it. */
function codeInWords(code: string): string {
  return t.lookUp(`tile_${code}`) ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
}
