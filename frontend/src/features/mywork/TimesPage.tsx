import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { PlanFrame } from './PlanFrame'
import { timesQuery, type Time } from './queries'
import { t } from './words'

const SHAPE = { over: flag }
const columns: readonly Column<Time>[] = [
  { key: 'member', header: t('member'), isTitle: true, cell: (row) => row.personName },
  { key: 'hours', header: t('hours'), align: 'end', cell: (row) => row.hours },
  { key: 'planned', header: t('planned'), align: 'end', cell: (row) => row.plannedHours },
]

/** The members for whom more is planned than time is agreed. */
export function Component() {
  const { planId = '' } = useParams()
  const [{ over }] = useSearchState(SHAPE)
  const list = useInfiniteQuery(timesQuery(planId, over))
  return (
    <PlanFrame title={() => t('times')} below>
      {() => (
        <DataTable
          caption={t('times')}
          columns={columns}
          rows={rowsOf<Time>(list.data)}
          rowKey={(row) => row.id}
          loading={list}
          empty={<EmptyState title={t('noTimes')}>{t('noTimesDetail')}</EmptyState>}
        />
      )}
    </PlanFrame>
  )
}
