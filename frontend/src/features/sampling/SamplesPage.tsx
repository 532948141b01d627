import { Anchor, Button, Checkbox, NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { choice, several, text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { saveFile } from '../../ui/saveFile'
import { SearchField } from '../../ui/SearchField'
import classes from './Matrix.module.css'
import {
  coverageQuery,
  samplesQuery,
  STAGES,
  STATES,
  type Sample,
  type SampleFilters,
  type Stage,
  type State,
} from './queries'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { StateOfSample } from './StateOfSample'
import { t } from './words'

const SHOWS = {
  in: ['PLANNED', 'AWAITING_COUNTERSIGNATURE', 'DONE'],
  planned: ['PLANNED'],
  awaiting: ['AWAITING_COUNTERSIGNATURE'],
  done: ['DONE'],
  out: ['REMOVED', 'DROPPED'],
} as const satisfies Readonly<Record<string, readonly State[]>>
type Shown = keyof typeof SHOWS
/** Named as in the interface. */
const SHAPE = {
  state: several(STATES),
  stage: choice(['', ...STAGES], ''),
  assessorId: text(),
  responsibleId: text(),
  unit: text(),
}

/** What is chosen, as far as the choices have a word for it; without any state it is the sample. */
function shownBy(states: readonly State[]): Shown | '' {
  if (states.length === 0) return 'in'
  const same = (of: readonly State[]) => of.length === states.length && of.every((state) => states.includes(state))
  return (Object.keys(SHOWS) as Shown[]).find((show) => same(SHOWS[show])) ?? ''
}

type Search = ReturnType<typeof useSearchState<typeof SHAPE>>[0]
type Change = ReturnType<typeof useSearchState<typeof SHAPE>>[1]

/** The sample of a plan as a list (IQA-024). */
export function Component() {
  return (
    <SamplingFrame place="/samples" lead={t('samplesLead')}>
      {(of) => <Samples {...of} />}
    </SamplingFrame>
  )
}

function Samples({ plan }: SamplingPlan) {
  const [search, change] = useSearchState(SHAPE)
  const filters: SampleFilters = {
    state: [...(search.state.length > 0 ? search.state : SHOWS.in)],
    ...(search.stage ? { stage: search.stage } : {}),
    ...(search.assessorId ? { assessorId: search.assessorId } : {}),
    ...(search.unit ? { unit: search.unit } : {}),
    ...(search.responsibleId ? { responsibleId: search.responsibleId } : {}),
  }
  const list = useInfiniteQuery(samplesQuery(plan.id, filters))
  return (
    <>
      <Filters planId={plan.id} search={search} change={change} filters={filters} />
      <DataTable
        caption={t('samples')}
        columns={columnsOf(plan.id)}
        rows={rowsOf<Sample>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noSamples')}>{t('noSamplesDetail')}</EmptyState>}
      />
    </>
  )
}

interface FilterProps {
  readonly planId: string
  readonly search: Search
  readonly change: Change
  readonly filters: SampleFilters
}

function Filters({ planId, search, change, filters }: FilterProps) {
  const { id: me } = useMe()
  const shown = shownBy(search.state)
  const coverage = useQuery(coverageQuery(planId, { columns: 'METHOD' }))
  const assessors = coverage.data?.rows ?? []
  return (
    <div role="search" aria-label={t('filters')} className={classes.filters}>
      <NativeSelect
        label={t('show')}
        value={shown}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (value !== '') change({ state: value === 'in' ? [] : SHOWS[value as Shown] })
        }}
        data={[
          ...(shown === '' ? [{ value: '', label: t('show_some') }] : []),
          ...(Object.keys(SHOWS) as Shown[]).map((value) => ({ value, label: t(`show_${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('stage')}
        value={search.stage}
        onChange={(event) => change({ stage: event.currentTarget.value as Stage | '' })}
        data={[{ value: '', label: t('any') }, ...STAGES.map((value) => ({ value, label: t(`stage_${value}`) }))]}
      />
      <NativeSelect
        label={t('assessor')}
        value={search.assessorId}
        onChange={(event) => change({ assessorId: event.currentTarget.value })}
        data={[
          { value: '', label: t('any') },
          ...assessors.map(({ assessorId, assessor }) => ({ value: assessorId, label: assessor })),
        ]}
      />
      <SearchField label={t('unit')} words={search.unit} onSearch={(unit) => change({ unit })} />
      <Checkbox
        className={classes.check ?? ''}
        label={t('mine')}
        checked={search.responsibleId === me}
        onChange={(event) => change({ responsibleId: event.currentTarget.checked ? me : '' })}
      />
      <Button
        variant="default"
        onClick={() =>
          void saveFile(`/iqa-work-plans/${planId}/samples?${searchOf(filters)}`, 'text/csv', 'samples.csv')
        }
      >
        {t('download')}
      </Button>
    </div>
  )
}

/** The same filters for the file. */
function searchOf(filters: SampleFilters): string {
  return new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)])),
  ).toString()
}

const columnsOf = (planId: string): readonly Column<Sample>[] => [
  {
    key: 'learner',
    header: t('learner'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-work-plans/${planId}/samples/${row.id}`} inherit>
        {t('sampleOf', row)}
      </Anchor>
    ),
  },
  { key: 'assessor', header: t('assessor'), cell: (row) => row.assessor },
  { key: 'stage', header: t('stage'), cell: (row) => t(`stage_${row.stage}`) },
  { key: 'state', header: t('state'), cell: (row) => <StateOfSample state={row.state} /> },
  { key: 'responsible', header: t('responsible'), cell: (row) => row.responsible ?? t('nobody') },
  { key: 'due', header: t('dueOn'), cell: (row) => (row.dueOn ? <DateText date={row.dueOn} /> : t('noDay')) },
  {
    key: 'why',
    header: t('whyIn'),
    cell: (row) => row.endReason ?? row.reasons.map((reason) => reason.text).join(' '),
  },
]
