import { Anchor, Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { DecisionBadge } from './DecisionBadge'
import { feedbacksQuery, type FeedbackRow } from './feedbackQueries'
import { t } from './feedbackWords'
import classes from './Matrix.module.css'

/** Named as in the interface. */
const SHAPE = { unacknowledged: flag }

/** What samples of one's own decisions came to (IQA-027). */
export function Component() {
  const [{ unacknowledged }, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(feedbacksQuery(unacknowledged))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button component={Link} to="/observation-feedback" variant="default">
          {t('observations')}
        </Button>
      }
    >
      <div role="search" aria-label={t('filters')} className={classes.filters}>
        <Checkbox
          label={t('unacknowledged')}
          checked={unacknowledged}
          onChange={(event) => change({ unacknowledged: event.currentTarget.checked })}
        />
      </div>
      <DataTable
        caption={t('title')}
        columns={COLUMNS}
        rows={rowsOf<FeedbackRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          unacknowledged ? (
            <EmptyState title={t('nothingOpen')}>{t('nothingOpenDetail')}</EmptyState>
          ) : (
            <EmptyState title={t('none')}>{t('noneDetail')}</EmptyState>
          )
        }
      />
    </Page>
  )
}

const COLUMNS: readonly Column<FeedbackRow>[] = [
  {
    key: 'learner',
    header: t('learner'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/sample-feedback/${row.id}`} inherit>
        {t('of', row)}
      </Anchor>
    ),
  },
  { key: 'programme', header: t('programme'), cell: (row) => row.programme },
  { key: 'decision', header: t('decision'), cell: (row) => <DecisionBadge decision={row.decision} /> },
  { key: 'sampled', header: t('sampledOn'), cell: (row) => <DateText date={row.sampledOn} /> },
  { key: 'sampler', header: t('sampler'), cell: (row) => row.sampler },
  {
    key: 'acknowledged',
    header: t('acknowledged'),
    cell: (row) =>
      row.acknowledgedAt ? <InstantText at={row.acknowledgedAt} /> : <Badge tone="warn">{t('notYet')}</Badge>,
  },
]
