import { Anchor } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { loadQuery, visitsQuery, type Load, type VisitRow } from './queries'
import { VisitFlags } from './VisitFlags'
import { t } from './words'
import classes from './Visit.module.css'

const GAPS: readonly Column<VisitRow>[] = [
  {
    key: 'centre',
    header: t('centre'),
    isTitle: true,
    cell: (row) => (
      <>
        <Anchor component={Link} to={`/allocation/${row.id}`} inherit>
          {row.centreName}
        </Anchor>
        <div className={classes.dim}>
          {row.centreNumber} · {row.reference}
        </div>
      </>
    ),
  },
  { key: 'region', header: t('region'), cell: (row) => row.regionName },
  { key: 'cycle', header: t('cycle'), cell: (row) => row.cycleName },
  {
    key: 'dueBy',
    header: t('dueBy'),
    cell: (row) => row.allocationDueBy && <DateText date={row.allocationDueBy} />,
  },
  { key: 'flags', header: t('state'), cell: (row) => <VisitFlags flags={row.flags} /> },
]

const LOAD: readonly Column<Load>[] = [
  {
    key: 'name',
    header: t('name'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/visits?reviewer=${row.reviewerId}`} inherit>
        {row.name}
      </Anchor>
    ),
  },
  { key: 'team', header: t('team'), cell: (row) => row.teamName },
  {
    key: 'open',
    header: t('openVisits'),
    align: 'end',
    cell: (row) =>
      row.capacity === undefined ? row.openVisits : t('ofCapacity', { open: row.openVisits, capacity: row.capacity }),
  },
  { key: 'undated', header: t('withoutDate'), align: 'end', cell: (row) => row.withoutDate },
  { key: 'overdue', header: t('overdueReports'), align: 'end', cell: (row) => row.overdueReports },
]

/** Cases without a reviewer, and what lies with the reviewers one leads. */
export function Component() {
  const leads = useHasRole('TEAM_LEADER')
  const gaps = useInfiniteQuery(visitsQuery({ state: ['DUE'], sort: 'allocationDueBy' }))
  return (
    <Page title={t('allocation')} lead={t('allocationLead')}>
      <Section title={t('gaps')}>
        <DataTable
          caption={t('gaps')}
          columns={GAPS}
          rows={rowsOf<VisitRow>(gaps.data)}
          rowKey={(row) => row.id}
          loading={gaps}
          empty={
            <EmptyState title={t('noGaps')} order={3}>
              {t('noGapsDetail')}
            </EmptyState>
          }
        />
      </Section>
      {leads && <TeamLoad />}
    </Page>
  )
}

function TeamLoad() {
  const load = useQuery(loadQuery())
  return (
    <Section title={t('load')}>
      <DataTable
        caption={t('load')}
        columns={LOAD}
        rows={load.data?.items ?? []}
        rowKey={(row) => row.reviewerId}
        loading={load}
        empty={
          <EmptyState title={t('noLoad')} order={3}>
            {t('noLoadDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
