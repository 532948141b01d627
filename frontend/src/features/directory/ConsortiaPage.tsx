import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { consortiaQuery, type ConsortiumRow } from './queries'
import { t } from './words'

const COLUMNS: readonly Column<ConsortiumRow>[] = [
  {
    key: 'name',
    header: t('consortium'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/consortia/${row.id}`} inherit>
        {row.name}
      </Anchor>
    ),
  },
  { key: 'lead', header: t('leadCentre'), cell: (row) => `${row.lead.name} (${row.lead.number})` },
  { key: 'members', header: t('memberCentres'), cell: (row) => row.members.map((each) => each.name).join(', ') },
]

/** Centres that deliver together. */
export function Component() {
  const mayApprove = useHasRole('AO_ADMIN')
  const list = useInfiniteQuery(consortiaQuery())
  return (
    <Page
      title={t('consortia')}
      lead={t('consortiaLead')}
      actions={
        mayApprove && (
          <Button component={Link} to="/consortia/new">
            {t('approveConsortium')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('consortia')}
        columns={COLUMNS}
        rows={rowsOf<ConsortiumRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noConsortia')}>
            {t(mayApprove ? 'noConsortiaDetail' : 'noConsortiaDetailReader')}
          </EmptyState>
        }
      />
    </Page>
  )
}
