import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole, useMe } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { AreaForm } from './AreaForm'
import { areasQuery, type AreaRow } from './teamQueries'
import { t } from './teamWords'

const COLUMNS: readonly Column<AreaRow>[] = [
  {
    key: 'name',
    header: t('area'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-areas/${row.id}`} inherit>
        {row.name}
      </Anchor>
    ),
  },
  { key: 'centre', header: t('centre'), cell: (row) => row.centreName },
  { key: 'lead', header: t('leadToday'), cell: (row) => row.leadName ?? t('nobody') },
  { key: 'members', header: t('members'), align: 'end', cell: (row) => row.members },
  { key: 'since', header: t('since'), cell: (row) => <DateText date={row.startsOn} /> },
  { key: 'until', header: t('until'), cell: (row) => (row.endsOn ? <DateText date={row.endsOn} /> : '–') },
]

/** Who leads internal quality assurance where (IQA-001). */
export function Component() {
  const me = useMe()
  const administers = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const centre = me.assignments.find(
    (held) => held.role === 'CENTRE_CONTACT' || held.role === 'HEAD_OF_CENTRE',
  )?.organisationId
  const list = useInfiniteQuery(areasQuery())
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={t('areas')}
      lead={t('areasLead')}
      actions={administers && !adding && <Button onClick={() => setAdding(true)}>{t('addArea')}</Button>}
    >
      {adding && centre && <AreaForm centre={centre} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('areas')}
        columns={COLUMNS}
        rows={rowsOf<AreaRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noAreas')}>{t('noAreasDetail')}</EmptyState>}
      />
    </Page>
  )
}
