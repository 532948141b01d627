import { Anchor, Button, Checkbox, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { STATES, wordsOfState } from '../../shared/states'
import { useHasRole } from '../../shared/session/SessionContext'
import { choice, flag, several, text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { StateBadge } from '../../ui/StateBadge'
import { visitsQuery, type VisitRow } from './queries'
import { writeSpan } from './spans'
import { VisitFlags } from './VisitFlags'
import { t, type WordKey } from './words'
import classes from './Visit.module.css'

type State = keyof typeof STATES.visit

const SHOWN = ['all', 'allocationLate', 'deferralProposed', 'atRisk', 'missed', 'reportOverdue'] as const
const SHOWN_WORDS = {
  all: 'everything',
  allocationLate: 'ALLOCATION_LATE',
  deferralProposed: 'DEFERRAL_PROPOSED',
  atRisk: 'VISIT_AT_RISK',
  missed: 'VISIT_MISSED',
  reportOverdue: 'REPORT_OVERDUE',
} as const

const SEARCH = {
  q: text(),
  state: several(Object.keys(STATES.visit) as State[]),
  cycle: text(),
  centre: text(),
  reviewer: text(),
  region: text(),
  show: choice(SHOWN, 'all'),
  mine: flag,
  sort: text('startOn'),
}

const COLUMNS: readonly Column<VisitRow>[] = [
  {
    key: 'centre',
    header: t('centre'),
    isTitle: true,
    sort: 'centre',
    cell: (row) => (
      <>
        <Anchor component={Link} to={`/visits/${row.id}`} inherit>
          {row.centreName}
        </Anchor>
        <div className={classes.dim}>
          {row.centreNumber} · {row.regionName}
        </div>
      </>
    ),
  },
  {
    key: 'reference',
    header: t('reference'),
    sort: 'reference',
    cell: (row) => (
      <>
        <span style={{ whiteSpace: 'nowrap' }}>{row.reference}</span>
        <div className={classes.dim}>{row.cycleName}</div>
      </>
    ),
  },
  {
    key: 'state',
    header: t('state'),
    cell: (row) => (
      <span className={classes.flags}>
        <StateBadge of="visit" state={row.state} />
        <VisitFlags flags={row.flags} />
      </span>
    ),
  },
  { key: 'reviewer', header: t('reviewer'), cell: (row) => row.reviewerName ?? t('noReviewer') },
  {
    key: 'date',
    header: t('date'),
    sort: 'startOn',
    cell: (row) =>
      row.startOn ? (
        writeSpan({ startOn: row.startOn, endOn: row.endOn })
      ) : row.openProposals > 0 ? (
        <Anchor component={Link} to={`/visits/${row.id}/dates`} inherit>
          {t('toAnswer', { count: row.openProposals })}
        </Anchor>
      ) : (
        t('noDate')
      ),
  },
  {
    key: 'next',
    header: t('nextDue'),
    cell: (row) =>
      row.nextDueOn && (
        <>
          <DateText date={row.nextDueOn} />
          <div className={classes.dim}>{t(row.nextDueKind as WordKey & 'VISIT')}</div>
        </>
      ),
  },
]

/** Every case the person may see; filters and order stand in the address. */
export function Component() {
  const [filters, change] = useSearchState(SEARCH)
  const isCentre = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const { show, q, cycle, centre, reviewer, region, ...rest } = filters
  const list = useInfiniteQuery(
    visitsQuery({
      ...rest,
      ...(q ? { q } : {}),
      ...(cycle ? { cycle } : {}),
      ...(centre ? { centre } : {}),
      ...(reviewer ? { reviewer } : {}),
      ...(region ? { region } : {}),
      ...(show === 'all' ? {} : { [show]: true }),
    }),
  )
  const title = isCentre ? t('review') : t('visits')
  return (
    <Page title={title} lead={t('visitsLead')}>
      <search className={classes.filters}>
        <SearchField label={t('search')} words={q} onSearch={(words) => change({ q: words })} />
        <NativeSelect
          label={t('state')}
          data={[
            { value: '', label: t('anyState') },
            ...Object.keys(STATES.visit).map((state) => ({ value: state, label: wordsOfState('visit', state) })),
          ]}
          value={filters.state[0] ?? ''}
          onChange={(event) => change({ state: event.currentTarget.value ? [event.currentTarget.value as State] : [] })}
        />
        <NativeSelect
          label={t('show')}
          data={SHOWN.map((each) => ({ value: each, label: t(SHOWN_WORDS[each]) }))}
          value={show}
          onChange={(event) => change({ show: event.currentTarget.value as (typeof SHOWN)[number] })}
        />
        {!isCentre && (
          <Checkbox
            className={classes.check ?? ''}
            label={t('mine')}
            checked={filters.mine}
            onChange={(event) => change({ mine: event.currentTarget.checked })}
          />
        )}
      </search>
      <DataTable
        caption={title}
        columns={COLUMNS}
        rows={rowsOf<VisitRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        sort={filters.sort}
        onSort={(sort) => change({ sort })}
        empty={
          <EmptyState
            title={t('noVisits')}
            action={
              <Button variant="default" component={Link} to="/visits">
                {t('noFilters')}
              </Button>
            }
          >
            {t('noVisitsDetail')}
          </EmptyState>
        }
      />
    </Page>
  )
}
