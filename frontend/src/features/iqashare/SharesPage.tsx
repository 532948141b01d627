import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { sharesQuery, type ShareRow } from './queries'
import { StateOfShare } from './StateOfShare'
import { t } from './words'

const COLUMNS: readonly Column<ShareRow>[] = [
  {
    key: 'share',
    header: t('share'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-shares/${row.id}`} inherit>
        {t('sharedBy', { area: row.areaName, centre: row.centreName })}
      </Anchor>
    ),
  },
  { key: 'state', header: t('state'), cell: (row) => <StateOfShare state={row.state} /> },
  {
    key: 'days',
    header: t('days'),
    cell: (row) => t('daysOf', { from: writeDate(row.fromOn), to: writeDate(row.toOn) }),
  },
  { key: 'visit', header: t('visit'), cell: (row) => row.visitReference },
  { key: 'reviewer', header: t('reviewer'), cell: (row) => row.reviewerName },
  { key: 'records', header: t('records'), align: 'end', cell: (row) => row.records },
]

/** Shares that a lead gave, over or not, and those that are open to a reviewer today (IQA-081). */
export function Component() {
  const leads = useHasRole('LEAD_IQA')
  const list = useInfiniteQuery(sharesQuery())
  return (
    <Page
      title={t('title')}
      lead={t(leads ? 'leadOfLead' : 'leadOfReviewer')}
      actions={
        leads && (
          <Button component={Link} to="/iqa-shares/new">
            {t('give')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('shares')}
        columns={COLUMNS}
        rows={rowsOf<ShareRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('none')}>{t(leads ? 'noneOfLead' : 'noneOfReviewer')}</EmptyState>}
      />
    </Page>
  )
}
