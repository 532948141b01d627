import { Anchor, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { choice, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import classes from './Monitoring.module.css'
import { MonitoringFrame } from './MonitoringFrame'
import { promptsQuery, type Prompt } from './queries'
import { Late } from './StateOfPoint'
import { t } from './words'

const OPEN = ['', 'true', 'false'] as const
/** Named as in the interface. */
const SHAPE = { open: choice(OPEN, '') }
const LABELS = { '': t('all'), true: t('show_open'), false: t('show_cleared') } as const

/** What asks the lead to look at the plan again: tasks with a day, and flags (IQA-060, IQA-065). */
export function Component() {
  return (
    <MonitoringFrame place="/review-prompts" lead={t('promptsLead')}>
      {({ plan }) => <Prompts planId={plan.id} />}
    </MonitoringFrame>
  )
}

function Prompts({ planId }: { planId: string }) {
  const [{ open }, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(promptsQuery(planId, open === '' ? undefined : open === 'true'))
  return (
    <>
      <div role="search" aria-label={t('filters')} className={classes.filters}>
        <NativeSelect
          label={t('show')}
          value={open}
          onChange={(event) => change({ open: event.currentTarget.value as (typeof OPEN)[number] })}
          data={OPEN.map((value) => ({ value, label: LABELS[value] }))}
        />
      </div>
      <DataTable
        caption={t('prompts')}
        columns={columnsOf(planId)}
        rows={rowsOf<Prompt>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noPrompts')}>{t('noPromptsDetail')}</EmptyState>}
      />
    </>
  )
}

const columnsOf = (planId: string): readonly Column<Prompt>[] => [
  { key: 'words', header: t('prompt'), isTitle: true, cell: (row) => row.words },
  { key: 'cause', header: t('cause'), cell: (row) => causeInWords(row.cause) },
  { key: 'raised', header: t('raisedAt'), cell: (row) => <InstantText at={row.raisedAt} /> },
  {
    key: 'due',
    header: t('reviewBy'),
    cell: (row) => (
      <>
        {row.dueOn ? <DateText date={row.dueOn} /> : t('flag')} {row.overdue && <Late>{t('overdue')}</Late>}
      </>
    ),
  },
  {
    key: 'cleared',
    header: t('cleared'),
    cell: (row) =>
      row.clearedAt &&
      (row.reviewId ? (
        <Anchor component={Link} to={`/iqa-work-plans/${planId}/reviews/${row.reviewId}`} inherit>
          <InstantText at={row.clearedAt} />
        </Anchor>
      ) : (
        <InstantText at={row.clearedAt} />
      )),
  },
]

/** A cause that this version does not know yet is shown as the server calls it. */
function causeInWords(cause: string): string {
  return t.lookUp(`cause_${cause}`) ?? cause.charAt(0) + cause.slice(1).toLowerCase().replaceAll('_', ' ')
}
