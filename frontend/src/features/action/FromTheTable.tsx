import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { queryPages, rowsOf, type RowOf } from '../../api/query'
import { ProblemAlert } from '../../ui/ProblemAlert'
import classes from './Action.module.css'
import { t as choice } from './attachmentWords'

export interface Attached {
  readonly id: string
  readonly name: string
}

/** What is on the table at the visit; one item may serve many measures and actions. */
export function FromTheTable({
  visitId,
  attached,
  onChosen,
  onClose,
}: {
  visitId: string
  attached: readonly Attached[]
  onChosen: (attached: Attached) => void
  onClose: () => void
}) {
  const list = useInfiniteQuery(
    queryPages('evidence', '/visits/{visitId}/evidence', { path: { visitId }, query: { limit: 20 } }),
  )
  const rows = rowsOf<RowOf<'/visits/{visitId}/evidence'>>(list.data).filter((row) =>
    attached.every((each) => each.id !== row.id),
  )
  return (
    <section aria-label={choice('there')}>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && rows.length === 0 && !list.hasNextPage && <p>{choice('nothingThere')}</p>}
      <ul className={classes.evidence}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.title}{' '}
            <span className={classes.meta}>
              {choice(`kind${row.kind}`)}, {row.addedBy}
            </span>{' '}
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onChosen({ id: row.id, name: row.title })}
              aria-label={choice('attachNamed', { title: row.title })}
            >
              {choice('attach')}
            </Button>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {choice('more')}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" onClick={onClose}>
        {choice('close')}
      </Button>
    </section>
  )
}
