import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Hint } from '../../ui/Hint'
import { Page } from '../../ui/Page'
import { QualificationForm } from './QualificationForm'
import { qualificationsQuery, type Qualification } from './queries'
import { plain, t } from './words'

const SEARCH = { q: text() }

/** The catalogue: facts that decide, and the coverage that follows. */
export function Component() {
  const [search, setSearch] = useSearchState(SEARCH)
  const [q] = useDebouncedValue(search.q, 300)
  const list = useInfiniteQuery(qualificationsQuery(q))
  const [editing, setEditing] = useState<Qualification | 'new'>()
  const columns: readonly Column<Qualification>[] = [
    { key: 'title', header: t('title'), isTitle: true, cell: (each) => each.title },
    { key: 'number', header: t('number'), cell: (each) => each.number },
    { key: 'level', header: t('level'), cell: (each) => plain(each.level) },
    { key: 'family', header: t('family'), cell: (each) => plain(each.family) },
    { key: 'year', header: t('year'), align: 'end', cell: (each) => each.startYear },
    {
      key: 'coverage',
      header: t('coverage'),
      cell: (each) => (
        <Hint hint={each.scopeWords}>
          <Badge tone={each.coveredByQmr ? 'good' : 'neutral'}>
            {each.coveredByQmr ? t('covered') : t('notCovered')}
          </Badge>
        </Hint>
      ),
    },
    {
      key: 'action',
      header: t('action'),
      cell: (each) => (
        <Button variant="default" size="compact-sm" onClick={() => setEditing(each)}>
          {t('editQualification')} <span className="visually-hidden">{each.title}</span>
        </Button>
      ),
    },
  ]
  return (
    <Page
      title={t('catalogue')}
      lead={t('catalogueLead')}
      actions={!editing && <Button onClick={() => setEditing('new')}>{t('addQualification')}</Button>}
    >
      {editing && (
        <QualificationForm
          key={editing === 'new' ? 'new' : editing.id}
          qualification={editing === 'new' ? undefined : editing}
          onDone={() => setEditing(undefined)}
        />
      )}
      <TextInput
        type="search"
        label={t('search')}
        value={search.q}
        onChange={(event) => setSearch({ q: event.currentTarget.value })}
        maw="28rem"
        mb="md"
      />
      <DataTable
        caption={t('catalogue')}
        columns={columns}
        rows={rowsOf<Qualification>(list.data)}
        rowKey={(each) => each.id}
        loading={list}
        empty={<EmptyState title={t('noQualifications')}>{t('noQualificationsDetail')}</EmptyState>}
      />
    </Page>
  )
}
