import { Anchor, Checkbox, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { choice, flag, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import classes from './Monitoring.module.css'
import { MonitoringFrame } from './MonitoringFrame'
import { aspectsInWords, windowInWords } from './point'
import { pointsQuery, STATES, type PointRow, type PointState } from './queries'
import { Late, StateOfPoint } from './StateOfPoint'
import { t } from './words'

/** Named as in the interface. */
const SHAPE = { state: choice(['', ...STATES], ''), feedbackOverdue: flag }

/** The points at which the lead looks at the work of the team (IQA-047, IQA-050). */
export function Component() {
  return (
    <MonitoringFrame place="/monitoring-points" lead={t('pointsLead')}>
      {({ plan }) => <Points planId={plan.id} />}
    </MonitoringFrame>
  )
}

function Points({ planId }: { planId: string }) {
  const [search, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(
    pointsQuery(planId, {
      ...(search.state ? { state: [search.state] } : {}),
      ...(search.feedbackOverdue ? { feedbackOverdue: true } : {}),
    }),
  )
  const narrowed = search.state !== '' || search.feedbackOverdue
  return (
    <>
      <div role="search" aria-label={t('filters')} className={classes.filters}>
        <NativeSelect
          label={t('state')}
          value={search.state}
          onChange={(event) => change({ state: event.currentTarget.value as PointState | '' })}
          data={[{ value: '', label: t('all') }, ...STATES.map((value) => ({ value, label: t(`state_${value}`) }))]}
        />
        <Checkbox
          className={classes.check ?? ''}
          label={t('onlyFeedbackOverdue')}
          checked={search.feedbackOverdue}
          onChange={(event) => change({ feedbackOverdue: event.currentTarget.checked })}
        />
      </div>
      <DataTable
        caption={t('points')}
        columns={columnsOf(planId)}
        rows={rowsOf<PointRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          narrowed ? (
            <EmptyState title={t('noPointsChosen')}>{t('noPointsChosenDetail')}</EmptyState>
          ) : (
            <EmptyState title={t('noPoints')}>{t('noPointsDetail')}</EmptyState>
          )
        }
      />
    </>
  )
}

const columnsOf = (planId: string): readonly Column<PointRow>[] => [
  {
    key: 'title',
    header: t('point'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-work-plans/${planId}/monitoring-points/${row.id}`} inherit>
        {row.title}
      </Anchor>
    ),
  },
  {
    key: 'state',
    header: t('state'),
    cell: (row) => (
      <>
        <StateOfPoint state={row.state} />{' '}
        {row.overdue ? <Late>{t('overdue')}</Late> : row.due && <Badge tone="warn">{t('due')}</Badge>}
      </>
    ),
  },
  { key: 'window', header: t('window'), cell: windowInWords },
  { key: 'aspects', header: t('aspects'), cell: aspectsInWords },
  { key: 'members', header: t('members'), align: 'end', cell: (row) => row.members },
  {
    key: 'feedback',
    header: t('feedback'),
    cell: (row) => (
      <>
        {t('feedbackOf', { given: row.feedback, all: row.members })}{' '}
        {row.feedbackOverdue && <Late>{t('feedbackOverdue')}</Late>}
      </>
    ),
  },
  {
    key: 'due',
    header: t('feedbackDue'),
    cell: (row) => row.feedbackDueOn && <DateText date={row.feedbackDueOn} />,
  },
]
