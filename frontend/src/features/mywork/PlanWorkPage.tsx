import { Anchor, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { choice, text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Urgency } from '../../ui/Urgency'
import classes from './MyWork.module.css'
import { PlanFrame } from './PlanFrame'
import { DUES, planWorkQuery, type Due, type WorkItem } from './queries'
import { kindInWords } from './work'
import { t } from './words'

/** Named as in the interface. */
const SHAPE = { due: choice(['', ...DUES], ''), kind: text() }

const columns: readonly Column<WorkItem>[] = [
  {
    key: 'what',
    header: t('what'),
    isTitle: true,
    cell: (item) => (
      <Anchor component={Link} to={item.link} inherit>
        {item.title}
      </Anchor>
    ),
  },
  { key: 'kind', header: t('kind'), cell: (item) => kindInWords(item.kind) },
  { key: 'who', header: t('who'), cell: (item) => item.personName },
  {
    key: 'by',
    header: t('by'),
    cell: (item) => (
      <>
        {item.dueOn ? <DateText date={item.dueOn} /> : t('noDay')} {item.overdue && <Urgency kind="OVERDUE" />}
      </>
    ),
  },
]

/** All that somebody has to do under a plan: what the tiles of the dashboard count (IQA-079). */
export function Component() {
  const [search, change] = useSearchState(SHAPE)
  return (
    <PlanFrame title={(area) => t('workOf', { area })} lead={t('workLead')} below>
      {(planId) => (
        <>
          <div role="search" aria-label={t('filters')} className={classes.filters}>
            <NativeSelect
              label={t('due')}
              value={search.due}
              onChange={(event) => change({ due: event.currentTarget.value as Due | '' })}
              data={[{ value: '', label: t('all') }, ...DUES.map((value) => ({ value, label: t(`due_${value}`) }))]}
            />
            {search.kind && (
              <NativeSelect
                label={t('kind')}
                value={search.kind}
                onChange={(event) => change({ kind: event.currentTarget.value })}
                data={[
                  { value: '', label: t('all') },
                  { value: search.kind, label: kindInWords(search.kind) },
                ]}
              />
            )}
          </div>
          <Work planId={planId} due={search.due} kind={search.kind} />
        </>
      )}
    </PlanFrame>
  )
}

function Work({ planId, due, kind }: { planId: string; due: Due | ''; kind: string }) {
  const list = useInfiniteQuery(planWorkQuery(planId, { ...(due ? { due } : {}), ...(kind ? { kind: [kind] } : {}) }))
  return (
    <DataTable
      caption={t('work')}
      columns={columns}
      rows={rowsOf<WorkItem>(list.data)}
      rowKey={(item) => `${item.kind}${item.id}${item.personId}`}
      loading={list}
      empty={<EmptyState title={t('noWork')}>{t('noWorkDetail')}</EmptyState>}
    />
  )
}
