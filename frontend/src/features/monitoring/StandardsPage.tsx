import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { useCentre } from '../../shared/session/useCentre'
import { Badge, Circle } from '../../ui/Badge'
import { CentreChoice } from '../../ui/CentreChoice'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { standardsListQuery, standardsQuery, type StandardsRow } from './standardsQueries'
import { nameOf } from './standardsName'
import { t } from './standardsWords'

// Its many fields come when somebody writes.
const StandardsForm = lazy(() => import('./StandardsForm'))

/** The standards of internal quality assurance in their versions (IQA-053). */
export function Component() {
  const { centre, centres, search } = useCentre('LEAD_IQA', 'IQA', 'HEAD_OF_CENTRE', 'CENTRE_CONTACT', 'CENTRE_MANAGER')
  return (
    <Page title={t('title')} lead={t('lead')}>
      {centre ? (
        <>
          <CentreChoice centre={centre} centres={centres} />
          <Versions key={centre} centre={centre} search={search} />
        </>
      ) : (
        <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
      )}
    </Page>
  )
}

function Versions({ centre, search }: { centre: string; search: string }) {
  const mayPublish = useHasRole('LEAD_IQA', 'HEAD_OF_CENTRE')
  const [writing, setWriting] = useState(false)
  const list = useInfiniteQuery(standardsListQuery(centre))
  const rows = rowsOf<StandardsRow>(list.data)
  const inForce = rows.find((row) => row.inForce)
  return (
    <>
      {writing && inForce && <Write centre={centre} from={inForce} onDone={() => setWriting(false)} />}
      <Section
        title={t('versions')}
        actions={
          mayPublish &&
          inForce &&
          !writing && (
            <Button variant="default" onClick={() => setWriting(true)}>
              {t('write')}
            </Button>
          )
        }
      >
        <DataTable
          caption={t('versions')}
          columns={columnsOf(search)}
          rows={rows}
          rowKey={(row) => row.id}
          loading={list}
          empty={
            <EmptyState title={t('none')} order={3}>
              {t('noneDetail')}
            </EmptyState>
          }
        />
      </Section>
    </>
  )
}

const columnsOf = (search: string): readonly Column<StandardsRow>[] => [
  {
    key: 'version',
    header: t('version'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-standards/${row.id}${search}`} inherit>
        {nameOf(row)}
      </Anchor>
    ),
  },
  {
    key: 'state',
    header: t('inForce'),
    cell: (row) =>
      row.inForce ? (
        <Badge tone="good" shape={<Circle fill="full" />}>
          {t('inForce')}
        </Badge>
      ) : (
        t('earlier')
      ),
  },
  { key: 'published', header: t('publishedAt'), cell: (row) => <InstantText at={row.publishedAt} /> },
  { key: 'reason', header: t('reason'), cell: (row) => row.reason },
]

/** The next version begins from the one in force. */
function Write({ centre, from, onDone }: { centre: string; from: StandardsRow; onDone: () => void }) {
  const base = useQuery(standardsQuery(from.id))
  return (
    <Section title={t('write')}>
      {base.data ? (
        <Suspense fallback={<Lines count={8} />}>
          <StandardsForm centre={centre} from={base.data} onDone={onDone} />
        </Suspense>
      ) : base.error ? (
        <ProblemAlert error={base.error} onRetry={() => void base.refetch()} />
      ) : (
        <Lines count={8} />
      )}
    </Section>
  )
}
