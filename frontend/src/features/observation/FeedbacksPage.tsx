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
import { feedbacksQuery, type FeedbackRow } from './feedbackQueries'
import { t } from './feedbackWords'
import classes from './Observation.module.css'
import { t as observation } from './words'

/** Named as in the interface. */
const SHAPE = { unacknowledged: flag }

const COLUMNS: readonly Column<FeedbackRow>[] = [
  {
    key: 'observer',
    header: t('observer'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/observation-feedback/${row.id}`} inherit>
        {row.observer}
      </Anchor>
    ),
  },
  {
    key: 'held',
    header: observation('heldOn'),
    cell: (row) => row.heldOn && <DateText date={row.heldOn} />,
  },
  {
    key: 'method',
    header: observation('method'),
    cell: (row) => row.method && observation(`method_${row.method}`),
  },
  {
    key: 'acknowledged',
    header: t('acknowledged'),
    cell: (row) =>
      row.acknowledgedAt ? <InstantText at={row.acknowledgedAt} /> : <Badge tone="warn">{t('notYet')}</Badge>,
  },
]

/** What was said to somebody after being observed at work (IQA-073). */
export function Component() {
  const [{ unacknowledged }, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(feedbacksQuery(unacknowledged))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button component={Link} to="/sample-feedback" variant="default">
          {t('samples')}
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
