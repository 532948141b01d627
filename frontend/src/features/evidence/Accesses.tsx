import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { wordsOfRole } from '../../shared/roles'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { accessesQuery, type EvidenceAccess } from './queries'
import { t } from './words'

const COLUMNS: readonly Column<EvidenceAccess>[] = [
  {
    key: 'who',
    header: t('who'),
    isTitle: true,
    cell: (row) => [row.personName, row.role && wordsOfRole(row.role)].filter(Boolean).join(', '),
  },
  { key: 'when', header: t('when'), cell: (row) => <InstantText at={row.at} /> },
  { key: 'which', header: t('version'), cell: (row) => row.fileVersion },
]

/** Who opened the files, newest first. */
export function Accesses({ evidenceId }: { evidenceId: string }) {
  const list = useInfiniteQuery(accessesQuery(evidenceId))
  return (
    <DataTable<EvidenceAccess>
      caption={t('accesses')}
      columns={COLUMNS}
      rows={rowsOf<EvidenceAccess>(list.data)}
      rowKey={(row) => row.id}
      loading={list}
      empty={
        <EmptyState order={3} title={t('nobodyYet')}>
          {t('nobodyYetDetail')}
        </EmptyState>
      }
    />
  )
}
