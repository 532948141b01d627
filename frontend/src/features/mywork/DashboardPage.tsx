import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { writeDate } from '../../shared/time/dates'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import classes from './MyWork.module.css'
import { PlanFrame } from './PlanFrame'
import { dashboardQuery, type Tile } from './queries'
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
          <Tiles tiles={dashboard.data.tiles} />
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

/** A figure that this version does not know yet is shown as the server calls it. */
function codeInWords(code: string): string {
  return t.lookUp(`tile_${code}`) ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
}
