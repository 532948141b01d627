import { Anchor, Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { peopleQuery, type PersonRow } from './queries'
import { rolesWords, t } from './words'

const SEARCH = { q: text() }

const columns: readonly Column<PersonRow>[] = [
  {
    key: 'name',
    header: t('name'),
    isTitle: true,
    cell: (person) => (
      <Anchor component={Link} to={`/people/${person.id}`} inherit>
        {person.name}
      </Anchor>
    ),
  },
  { key: 'email', header: t('email'), cell: (person) => person.email ?? '' },
  { key: 'roles', header: t('rolesToday'), cell: (person) => (person.roles ? rolesWords(person.roles) : t('none')) },
]

/** Everybody on record. */
export function Component() {
  const [search, setSearch] = useSearchState(SEARCH)
  const [q] = useDebouncedValue(search.q, 300)
  const list = useInfiniteQuery(peopleQuery(q))
  return (
    <Page
      title={t('people')}
      lead={t('peopleLead')}
      actions={
        <Button component={Link} to="/people/new">
          {t('addPerson')}
        </Button>
      }
    >
      <TextInput
        type="search"
        label={t('searchPeople')}
        value={search.q}
        onChange={(event) => setSearch({ q: event.currentTarget.value })}
        maw="28rem"
        mb="md"
      />
      <DataTable
        caption={t('people')}
        columns={columns}
        rows={rowsOf<PersonRow>(list.data)}
        rowKey={(person) => person.id}
        loading={list}
        empty={<EmptyState title={t('noPeople')}>{t('noPeopleDetail')}</EmptyState>}
      />
    </Page>
  )
}
