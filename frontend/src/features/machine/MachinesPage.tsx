import { Anchor, Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { FormActions } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { machinesQuery, type MachineRow } from './queries'
import { useOwnCentre } from './useOwnCentre'
import { t, wordsOf } from './words'

const columns: readonly Column<MachineRow>[] = [
  {
    key: 'name',
    header: t('name'),
    isTitle: true,
    cell: (each) => (
      <Anchor component={Link} to={`/machines/${each.id}`} inherit>
        {each.name}
      </Anchor>
    ),
  },
  { key: 'purpose', header: t('purpose'), cell: (each) => each.purpose },
  {
    key: 'scopes',
    header: t('scopes'),
    cell: (each) => each.scopes.map((scope) => wordsOf('scope', scope)).join(', '),
  },
  {
    key: 'state',
    header: t('state'),
    cell: (each) => <Badge tone={each.state === 'ACTIVE' ? 'good' : 'neutral'}>{wordsOf('state', each.state)}</Badge>,
  },
  {
    key: 'last',
    header: t('lastUsed'),
    cell: (each) => (each.lastUsedAt ? <InstantText at={each.lastUsedAt} /> : t('never')),
  },
]

/** The machine accounts of my centre; for an administrator, of the organisation or of a centre. */
export function Component() {
  const own = useOwnCentre()
  const [search, setSearch] = useSearchParams()
  const centre = own ?? search.get('centre') ?? undefined
  const machines = useInfiniteQuery(machinesQuery(centre))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          component={Link}
          to={own || !centre ? '/machines/new' : `/machines/new?centre=${encodeURIComponent(centre)}`}
        >
          {t('create')}
        </Button>
      }
    >
      {!own && (
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            const wanted = new FormData(event.currentTarget).get('centre')
            setSearch(typeof wanted === 'string' && wanted.trim() ? { centre: wanted.trim() } : {})
          }}
        >
          <TextInput name="centre" label={t('ofCentre')} description={t('ofCentreHint')} defaultValue={centre ?? ''} />
          <FormActions>
            <Button type="submit" variant="default">
              {t('show')}
            </Button>
          </FormActions>
        </form>
      )}
      <DataTable
        caption={t('accounts')}
        columns={columns}
        rows={rowsOf<MachineRow>(machines.data)}
        rowKey={(each) => each.id}
        loading={machines}
        empty={<EmptyState title={t('none')}>{t('noneDetail')}</EmptyState>}
      />
    </Page>
  )
}
