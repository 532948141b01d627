import { Anchor, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { endpointsQuery, type EndpointRow } from './queries'
import { useOwnCentre } from './useOwnCentre'
import { t, wordsOf } from './words'

const columns: readonly Column<EndpointRow>[] = [
  {
    key: 'address',
    header: t('address'),
    isTitle: true,
    cell: (each) => (
      <Anchor component={Link} to={`/webhooks/${each.id}`} inherit>
        {each.description ?? new URL(each.address).host}
      </Anchor>
    ),
  },
  { key: 'told', header: t('told'), cell: (each) => each.types.map((type) => wordsOf('type', type)).join(', ') },
  {
    key: 'state',
    header: t('state'),
    cell: (each) => <Badge tone={each.state === 'ACTIVE' ? 'good' : 'bad'}>{wordsOf('state', each.state)}</Badge>,
  },
  {
    key: 'last',
    header: t('lastSuccess'),
    cell: (each) => (each.lastSuccessAt ? <InstantText at={each.lastSuccessAt} /> : t('never')),
  },
]

/** The endpoints of my centre. */
export function Component() {
  const centre = useOwnCentre()
  return centre ? (
    <Endpoints centre={centre} />
  ) : (
    <Page title={t('title')}>
      <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
    </Page>
  )
}

function Endpoints({ centre }: { centre: string }) {
  const endpoints = useQuery(endpointsQuery(centre))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button component={Link} to="/webhooks/new">
          {t('add')}
        </Button>
      }
    >
      <DataTable
        caption={t('endpoints')}
        columns={columns}
        rows={endpoints.data?.items ?? []}
        rowKey={(each) => each.id}
        loading={endpoints}
        empty={<EmptyState title={t('none')}>{t('noneDetail')}</EmptyState>}
      />
    </Page>
  )
}
