import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { useCentre } from '../../shared/session/useCentre'
import { text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines, PageSkeleton } from '../../ui/Skeletons'
import { Differences } from './Differences'
import type { Standards } from './queries'
import type { Grade, Standard } from './standards'
import { nameOf } from './standardsName'
import { standardsListQuery, standardsQuery, type StandardsRow } from './standardsQueries'
import { t } from './standardsWords'

const LOADED = { isPending: false, error: null, refetch: () => undefined }
const SHAPE = { with: text() }

/** One version of the standards, and what is different from another (IQA-053). */
export function Component() {
  const { standardsId = '' } = useParams()
  const { centre, search } = useCentre('LEAD_IQA', 'IQA', 'HEAD_OF_CENTRE', 'CENTRE_CONTACT', 'CENTRE_MANAGER')
  const found = useQuery(standardsQuery(standardsId))
  const crumbs = [{ label: t('title'), to: `/iqa-standards${search}` }]
  if (found.isPending) return <PageSkeleton title={t('version')} />
  if (!found.data) {
    return (
      <Page title={t('version')} breadcrumbs={crumbs}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const version = found.data
  return (
    <Page title={nameOf(version)} breadcrumbs={crumbs}>
      <Facts
        items={[
          [t('publishedAt'), <InstantText key="at" at={version.publishedAt} />],
          [t('reason'), version.reason],
        ]}
      />
      <Section title={t('standards')}>
        <DataTable
          caption={t('standards')}
          columns={STANDARDS}
          rows={version.standards}
          rowKey={(row) => row.code}
          loading={LOADED}
          empty={null}
        />
      </Section>
      <Section title={t('scale')}>
        <DataTable
          caption={t('scale')}
          columns={SCALE}
          rows={version.scale}
          rowKey={(row) => row.code}
          loading={LOADED}
          empty={null}
        />
      </Section>
      {centre && <Compared version={version} centre={centre} />}
    </Page>
  )
}

const STANDARDS: readonly Column<Standard>[] = [
  { key: 'title', header: t('standard'), isTitle: true, cell: (row) => row.title },
  { key: 'words', header: t('asks'), cell: (row) => row.words },
  { key: 'code', header: t('code'), cell: (row) => <code>{row.code}</code> },
]

const SCALE: readonly Column<Grade>[] = [
  { key: 'label', header: t('step'), isTitle: true, cell: (row) => row.label },
  { key: 'acts', header: t('acts'), cell: (row) => t(row.acts ? 'yes' : 'no') },
  { key: 'code', header: t('code'), cell: (row) => <code>{row.code}</code> },
]

/** Against the version before it, unless the address names another. */
function Compared({ version, centre }: { version: Standards; centre: string }) {
  const [search, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(standardsListQuery(centre))
  const rows = rowsOf<StandardsRow>(list.data)
  const place = rows.findIndex(({ id }) => id === version.id)
  const others = rows.filter(({ id }) => id !== version.id)
  // The list has the centre's own first, each the latest first: below a version stands the one before it.
  const chosen = others.find(({ id }) => id === search.with) ?? (place < 0 ? undefined : rows[place + 1])
  const before = useQuery({ ...standardsQuery(chosen?.id ?? ''), enabled: chosen !== undefined })
  if (others.length === 0) return null
  return (
    <Section title={chosen ? t('differences', { version: nameOf(chosen) }) : t('compareWith')}>
      <NativeSelect
        label={t('compareWith')}
        value={chosen?.id ?? ''}
        onChange={(event) => change({ with: event.currentTarget.value })}
        data={[
          ...(chosen ? [] : [{ value: '', label: t('nothing') }]),
          ...others.map((row) => ({ value: row.id, label: nameOf(row) })),
        ]}
      />
      {before.data ? (
        <Differences before={before.data} after={version} />
      ) : before.error ? (
        <ProblemAlert error={before.error} onRetry={() => void before.refetch()} />
      ) : (
        chosen && <Lines count={4} />
      )}
    </Section>
  )
}
