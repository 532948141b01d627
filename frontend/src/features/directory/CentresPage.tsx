import { Anchor, Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { centresQuery, type CentreRow } from './queries'
import { flagWords, plain, t } from './words'

const SEARCH = { q: text(), sort: text('name') }

const columns: readonly Column<CentreRow>[] = [
  {
    key: 'name',
    header: t('name'),
    isTitle: true,
    sort: 'name',
    cell: (centre) => (
      <Anchor component={Link} to={`/centres/${centre.number}`} inherit>
        {centre.name}
      </Anchor>
    ),
  },
  { key: 'number', header: t('number'), sort: 'number', cell: (centre) => centre.number },
  { key: 'region', header: t('region'), cell: (centre) => centre.regionName },
  { key: 'nation', header: t('nation'), cell: (centre) => plain(centre.nation) },
  { key: 'status', header: t('status'), cell: (centre) => plain(centre.status) },
  {
    key: 'flags',
    header: t('flags'),
    cell: (centre) =>
      centre.flags.map((flag) => (
        <Badge key={flag} tone="warn">
          {flagWords(flag)}
        </Badge>
      )),
  },
]

/** The centres that the caller sees. */
export function Component() {
  const isAdmin = useHasRole('AO_ADMIN')
  const [search, setSearch] = useSearchState(SEARCH)
  const [q] = useDebouncedValue(search.q, 300)
  const list = useInfiniteQuery(centresQuery(q, search.sort))
  return (
    <Page
      title={t('centres')}
      lead={t('centresLead')}
      actions={
        isAdmin && (
          <Button component={Link} to="/centres/new">
            {t('addCentre')}
          </Button>
        )
      }
    >
      <TextInput
        type="search"
        label={t('searchCentres')}
        value={search.q}
        onChange={(event) => setSearch({ q: event.currentTarget.value })}
        maw="28rem"
        mb="md"
      />
      <DataTable
        caption={t('centres')}
        columns={columns}
        rows={rowsOf<CentreRow>(list.data)}
        rowKey={(centre) => centre.id}
        loading={list}
        sort={search.sort}
        onSort={(sort) => setSearch({ sort })}
        empty={<EmptyState title={t('noCentres')}>{t('noCentresDetail')}</EmptyState>}
      />
    </Page>
  )
}
