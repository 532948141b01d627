import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, Navigate, useLocation } from 'react-router'
import { rowsOf } from '../../api/query'
import { writeDate } from '../../shared/time/dates'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { plansQuery, type PlanRow } from './queries'
import { t } from './words'

/** What is opened of the plan that is chosen, by the address it is chosen at. */
const PLACES: Readonly<Record<string, { readonly title: string; readonly part: string }>> = {
  '/sampling': { title: t('sampling'), part: 'coverage' },
  '/monitoring': { title: t('monitoring'), part: 'monitoring-points' },
}
const DASHBOARD = { title: t('dashboard'), part: 'dashboard' }

const columnsFor = (part: string): readonly Column<PlanRow>[] => [
  {
    key: 'area',
    header: t('area'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-work-plans/${row.id}/${part}`} inherit>
        {row.areaName}
      </Anchor>
    ),
  },
  { key: 'plan', header: t('plan'), cell: (row) => row.reference },
  {
    key: 'period',
    header: t('period'),
    cell: (row) => t('periodOf', { from: writeDate(row.startsOn), to: writeDate(row.endsOn) }),
  },
]

/** The plans the person sees; straight to the part that is asked for where there is one plan only. */
export function Component() {
  const { pathname } = useLocation()
  const { title, part } = PLACES[pathname] ?? DASHBOARD
  const list = useInfiniteQuery(plansQuery())
  const rows = rowsOf<PlanRow>(list.data)
  const only = rows.length === 1 && !list.hasNextPage ? rows[0] : undefined
  if (only) return <Navigate to={`/iqa-work-plans/${only.id}/${part}`} replace />
  return (
    <Page title={title} lead={t('chooseLead')}>
      <DataTable
        caption={t('plans')}
        columns={columnsFor(part)}
        rows={rows}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noPlans')}>{t('noPlansDetail')}</EmptyState>}
      />
    </Page>
  )
}
