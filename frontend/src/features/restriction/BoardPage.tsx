import { Anchor, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { count } from '../../shared/i18n/words'
import { useHasRole } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { StateBadge } from '../../ui/StateBadge'
import { blocksQuery, type BlockRow } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

const SHAPE = { show: text('open'), sort: text('since') }

const COLUMNS: readonly Column<BlockRow>[] = [
  {
    key: 'centre',
    header: t('centre'),
    isTitle: true,
    sort: 'centre',
    cell: (row) => (
      <Anchor component={Link} to={`/certification-blocks/${row.id}`} inherit>
        {row.centreName}
      </Anchor>
    ),
  },
  { key: 'reference', header: t('reference'), sort: 'reference', cell: (row) => row.reference },
  { key: 'state', header: t('state'), cell: (row) => <StateBadge of="restriction" state={row.state} /> },
  {
    key: 'objectives',
    header: t('objectives'),
    cell: (row) => (
      <>
        {row.objectives.join(', ')}
        {row.undecided.length > 0 && <div>{t('toDecide', { objectives: row.undecided.join(', ') })}</div>}
      </>
    ),
  },
  {
    key: 'age',
    header: t('age'),
    sort: 'since',
    cell: (row) => t('days', { days: count(row.ageDays, 'day'), since: writeDate(row.since) }),
  },
  {
    key: 'next',
    header: t('nextStep'),
    cell: (row) => (
      <>
        {row.decideBy && (
          <div>
            {t('decideBy')} <DateText date={row.decideBy} /> {row.late && <Badge tone="bad">{t('late')}</Badge>}
          </div>
        )}
        {row.nextWords}
      </>
    ),
  },
  {
    key: 'plan',
    header: t('plan'),
    cell: (row) => (row.items === 0 ? t('noPlan') : t('planDone', { done: row.itemsDone, items: row.items })),
  },
  { key: 'owner', header: t('owner'), cell: (row) => row.contact?.name },
]

const SHOWN = ['open', 'undecided', 'all']

/** Every block with its age: what is to be decided and what stands. */
export function Component() {
  const [filters, change] = useSearchState(SHAPE)
  const ofCentre = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'EXAMS_OFFICER', 'CENTRE_MANAGER')
  const shown = SHOWN.includes(filters.show) ? filters.show : 'open'
  const list = useInfiniteQuery(
    blocksQuery({
      ...(shown === 'open' ? { state: ['RECOMMENDED', 'APPLIED'] } : shown === 'undecided' ? { undecided: true } : {}),
      sort: filters.sort,
    }),
  )
  return (
    <Page title={t('blocks')} lead={t(ofCentre ? 'boardLeadCentre' : 'boardLead')}>
      <div className={classes.filters}>
        <NativeSelect
          label={t('show')}
          value={shown}
          onChange={(event) => change({ show: event.currentTarget.value })}
          data={[
            { value: 'open', label: t('showOpen') },
            ...(ofCentre ? [] : [{ value: 'undecided', label: t('showUndecided') }]),
            { value: 'all', label: t('showAll') },
          ]}
        />
      </div>
      <DataTable
        caption={t('blocks')}
        columns={COLUMNS}
        rows={rowsOf<BlockRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        sort={filters.sort}
        onSort={(sort) => change({ sort })}
        empty={
          <EmptyState title={t(ofCentre ? 'noneCentre' : 'none')}>
            {t(ofCentre ? 'noneCentreDetail' : 'noneDetail')}
          </EmptyState>
        }
      />
    </Page>
  )
}
