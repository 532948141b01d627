import { Button, Skeleton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'
import { ProblemAlert } from './ProblemAlert'
import classes from './DataTable.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  /** Stands in the table's head in place of the words: a box that ticks all rows. */
  readonly head?: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Names the row (a link, mostly): a row header in the table, the title of the card on a phone. One per table. */
  readonly isTitle?: boolean
  /** The name the API sorts by. */
  readonly sort?: string
  readonly align?: 'start' | 'end'
}

/** What `useInfiniteQuery` answers, as far as a table needs it. A plain `useQuery` fits as well. */
export interface Loading {
  readonly isPending: boolean
  readonly error: unknown
  readonly refetch: () => unknown
  readonly hasNextPage?: boolean
  readonly isFetchingNextPage?: boolean
  readonly fetchNextPage?: () => unknown
}

interface Props<Row> {
  /** Says what the table lists; read out, and printed above it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly loading: Loading
  /** Shown instead of an empty table: an `EmptyState`. */
  readonly empty: ReactNode
  /** How many there are in all, where the list was asked to count. */
  readonly total?: number | undefined
  /** `dueOn`, or `-dueOn` for last first. */
  readonly sort?: string
  readonly onSort?: (sort: string) => void
  /** Shows the caption above the table, not only to screen readers. */
  readonly showCaption?: boolean
}

/** A list page by page: rows in a table, cards on a phone; says so when it is loading, empty or could not be read. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, loading, empty, total, showCaption = false } = props

  if (loading.isPending) return <TableSkeleton caption={caption} columns={columns.length} />
  if (loading.error && rows.length === 0)
    return <ProblemAlert error={loading.error} onRetry={() => void loading.refetch()} />
  if (rows.length === 0) return <>{empty}</>

  return (
    <div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={showCaption ? classes.caption : 'visually-hidden'}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) =>
                  column.isTitle ? (
                    <th key={column.key} scope="row" className={classes.title}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td
                      key={column.key}
                      data-label={column.header}
                      className={column.align === 'end' ? classes.end : ''}
                    >
                      <div>{column.cell(row)}</div>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {loading.error ? <ProblemAlert error={loading.error} onRetry={() => void loading.refetch()} /> : null}
      <Foot count={rows.length} total={total} loading={loading} />
    </div>
  )
}

function Header<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort?: string | undefined
  onSort?: ((sort: string) => void) | undefined
}) {
  const className = column.align === 'end' ? classes.end : ''
  // A column of buttons has no name of its own; an empty header would be announced with each.
  if (!column.header) return <td />
  if (!column.sort || !onSort) {
    return (
      <th scope="col" className={className}>
        {column.head ?? column.header}
      </th>
    )
  }
  const ascending = sort === column.sort
  const descending = sort === `-${column.sort}`
  const Icon = ascending ? IconArrowUp : descending ? IconArrowDown : IconArrowsSort
  return (
    <th scope="col" className={className} aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(ascending ? `-${column.sort}` : (column.sort ?? ''))}
      >
        {column.header}
        <Icon size={16} aria-hidden />
      </button>
    </th>
  )
}

function Foot({ count, total, loading }: { count: number; total: number | undefined; loading: Loading }) {
  const more = loading.hasNextPage ?? false
  const shown = total !== undefined && more ? t('shownOf', { count, total }) : t(more ? 'shown' : 'shownAll', { count })
  return (
    <div className={classes.foot}>
      <span role="status">{loading.isFetchingNextPage ? t('loadingMore') : shown}</span>
      {more && (
        <Button
          variant="default"
          loading={loading.isFetchingNextPage ?? false}
          onClick={() => void loading.fetchNextPage?.()}
        >
          {t('loadMore')}
        </Button>
      )}
    </div>
  )
}

function TableSkeleton({ caption, columns }: { caption: string; columns: number }) {
  return (
    <div role="status" className={classes.skeleton}>
      <span className="visually-hidden">
        {caption}: {t('loading')}
      </span>
      {Array.from({ length: 5 }, (_, index) => (
        <Skeleton key={index} height={20} width={`${100 - ((index * 7) % (columns * 5 + 1))}%`} />
      ))}
    </div>
  )
}
