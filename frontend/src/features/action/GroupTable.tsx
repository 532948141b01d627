import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { groupsQuery, type ActionFilters, type ActionGroup, type GroupBy } from './queries'
import { t } from './words'

interface Props {
  readonly by: GroupBy
  readonly filters: ActionFilters
  /** Shows the actions of the group with that key. */
  readonly onOpen: (key: string) => void
}

const NUMBERS = ['open', 'overdue', 'submitted', 'completed', 'total'] as const

/** How many actions each centre, objective or person has; each opens the list that it counts. */
export function GroupTable({ by, filters, onOpen }: Props) {
  const list = useInfiniteQuery(groupsQuery(by, filters))
  const name = (row: ActionGroup) => row.label || t('nobodyYet')
  const columns: readonly Column<ActionGroup>[] = [
    {
      key: 'label',
      header: t(`by_${by}`),
      isTitle: true,
      cell: (row) => (
        <Button variant="subtle" size="compact-md" onClick={() => onOpen(row.key)}>
          {by === 'CENTRE' ? `${row.label} (${row.key})` : name(row)}
        </Button>
      ),
    },
    ...NUMBERS.map((number) => ({
      key: number,
      header: t(`number_${number}`),
      align: 'end' as const,
      cell: (row: ActionGroup) => row[number].toLocaleString('en-GB'),
    })),
  ]
  return (
    <DataTable<ActionGroup>
      caption={t('actions')}
      columns={columns}
      rows={rowsOf<ActionGroup>(list.data)}
      rowKey={(row) => row.key}
      loading={list}
      empty={<EmptyState title={t('noActions')}>{t('noActionsDetail')}</EmptyState>}
    />
  )
}
