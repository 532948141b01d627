import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { choice, flag, text, useSearchState } from '../../shared/useSearchState'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { CellPanel } from './CellPanel'
import { sampled, SHAPES, type CellState, type Place } from './coverage'
import { Matrix } from './Matrix'
import classes from './Matrix.module.css'
import { MatrixList } from './MatrixList'
import {
  COLUMNS,
  coverageQuery,
  METHODS,
  STAGES,
  type Area,
  type Columns,
  type Coverage,
  type CoverageColumn,
  type CoverageFilters,
  type Method,
  type Stage,
} from './queries'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { t } from './words'

const SHAPE = {
  columns: choice(COLUMNS, 'UNIT'),
  programmeId: text(),
  assessorId: text(),
  method: choice(['', ...METHODS], ''),
  siteId: text(),
  stage: choice(['', ...STAGES], ''),
  gaps: flag,
}
const EVERYTHING = { programmeId: '', assessorId: '', method: '', siteId: '', stage: '', gaps: false } as const

type Search = ReturnType<typeof useSearchState<typeof SHAPE>>[0]
type Change = ReturnType<typeof useSearchState<typeof SHAPE>>[1]

/** The reader rests on a cell this long before its samples are asked for. */
const REST = 250
const PHONE = '(max-width: 48em)'

/** What the sample touches and what it misses (IQA-025). */
export function Component() {
  return (
    <SamplingFrame place="/coverage" lead={t('matrixLead')}>
      {(of) => <Coverages {...of} />}
    </SamplingFrame>
  )
}

function filtersOf(search: Search): CoverageFilters {
  return {
    // Learners are shown of one assessor only.
    columns: search.columns === 'LEARNER' && !search.assessorId ? 'UNIT' : search.columns,
    ...(search.programmeId ? { programmeId: search.programmeId } : {}),
    ...(search.assessorId ? { assessorId: search.assessorId } : {}),
    ...(search.method ? { method: search.method } : {}),
    ...(search.siteId ? { siteId: search.siteId } : {}),
    ...(search.stage ? { stage: search.stage } : {}),
    ...(search.gaps ? { gaps: true } : {}),
  }
}

function Coverages(of: SamplingPlan) {
  const { planId = '' } = useParams()
  const [search, change] = useSearchState(SHAPE)
  const coverage = useQuery({
    ...coverageQuery(planId, filtersOf(search)),
    // What was shown stays until the answer to the new filter is there.
    placeholderData: (before: Coverage | undefined) => before,
  })
  return (
    <>
      <Filters search={search} change={change} area={of.area} />
      {coverage.data ? (
        <Shown {...of} coverage={coverage.data} search={search} change={change} />
      ) : coverage.error ? (
        <ProblemAlert error={coverage.error} onRetry={() => void coverage.refetch()} />
      ) : (
        <Lines count={10} />
      )}
    </>
  )
}

function Filters({ search, change, area }: { search: Search; change: Change; area: Area }) {
  const narrowed = Object.keys(EVERYTHING).some((name) => Boolean(search[name as keyof typeof EVERYTHING]))
  const anyOr = (rows: readonly { readonly id: string; readonly name: string }[]) => [
    { value: '', label: t('any') },
    ...rows.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <div role="search" aria-label={t('filters')} className={classes.filters}>
      <NativeSelect
        label={t('columns')}
        value={search.columns}
        onChange={(event) => change({ columns: event.currentTarget.value as Columns })}
        data={COLUMNS.filter((value) => value !== 'LEARNER' || search.assessorId).map((value) => ({
          value,
          label: t(`columns_${value}`),
        }))}
      />
      <NativeSelect
        label={t('programme')}
        value={search.programmeId}
        onChange={(event) => change({ programmeId: event.currentTarget.value })}
        data={anyOr(area.programmes)}
      />
      <NativeSelect
        label={t('method')}
        value={search.method}
        onChange={(event) => change({ method: event.currentTarget.value as Method | '' })}
        data={[{ value: '', label: t('any') }, ...METHODS.map((value) => ({ value, label: t(`method_${value}`) }))]}
      />
      <NativeSelect
        label={t('site')}
        value={search.siteId}
        onChange={(event) => change({ siteId: event.currentTarget.value })}
        data={anyOr(area.sites)}
      />
      <NativeSelect
        label={t('stage')}
        value={search.stage}
        onChange={(event) => change({ stage: event.currentTarget.value as Stage | '' })}
        data={[{ value: '', label: t('any') }, ...STAGES.map((value) => ({ value, label: t(`stage_${value}`) }))]}
      />
      <Checkbox
        className={classes.check ?? ''}
        label={t('gapsOnly')}
        checked={search.gaps}
        onChange={(event) => change({ gaps: event.currentTarget.checked })}
      />
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => change({ ...EVERYTHING, ...(search.columns === 'LEARNER' ? { columns: 'UNIT' } : {}) })}
        >
          {search.assessorId ? t('allAssessors') : t('clearFilters')}
        </Button>
      )}
    </div>
  )
}

interface ShownProps extends SamplingPlan {
  readonly coverage: Coverage
  readonly search: Search
  readonly change: Change
}

function Shown({ plan, area, leads, coverage, search, change }: ShownProps) {
  const onPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false })
  const panel = useRef<HTMLElement>(null)
  // The cell or the line that the reader came from.
  const from = useRef<HTMLElement>(null)
  const [place, setPlace] = useState<Place>()
  const [rested] = useDebouncedValue(place, REST)
  const nameOf = useNames(coverage.columns, area)
  const openPanel = useCallback(() => {
    from.current = document.activeElement as HTMLElement | null
    panel.current?.focus()
  }, [])
  const choose = useCallback((chosen: Place) => {
    from.current = document.activeElement as HTMLElement | null
    setPlace(chosen)
  }, [])
  const columns = t(`columns_${coverage.columns}`)

  if (coverage.rows.length === 0 && search.gaps) {
    return coverage.columnsShown.length > 0 ? (
      <EmptyState title={t('onlyColumns', { columns })}>
        {coverage.columnsShown
          .map((column) => {
            const said = coverage.gapReasons.find((one) => !one.assessorId && one.unit === column.key)
            return said ? t('columnBecause', { column: nameOf(column), reason: said.reason }) : nameOf(column)
          })
          .join(', ')}
      </EmptyState>
    ) : (
      <EmptyState title={t('noGaps')}>{t('noGapsDetail')}</EmptyState>
    )
  }
  if (coverage.rows.length === 0) return <EmptyState title={t('noCoverage')}>{t('noCoverageDetail')}</EmptyState>
  const at =
    rested && rested.row <= coverage.rows.length && rested.column <= coverage.columnsShown.length ? rested : undefined
  return (
    <>
      <Counts coverage={coverage} />
      <Legend />
      <div className={classes.withPanel} data-chosen={at ? true : undefined}>
        {onPhone ? (
          <MatrixList
            coverage={coverage}
            nameOf={nameOf}
            onPlace={(chosen) => {
              setPlace(chosen)
              openPanel()
            }}
          />
        ) : (
          <div>
            <p className={classes.keys} id="matrix-keys">
              {t('keys')}
            </p>
            <Matrix
              coverage={coverage}
              label={t('matrixOf', { columns })}
              nameOf={nameOf}
              describedBy="matrix-keys"
              onPlace={choose}
              onOpen={openPanel}
            />
          </div>
        )}
        <CellPanel
          ref={panel}
          plan={plan}
          leads={leads}
          coverage={coverage}
          place={at}
          nameOf={nameOf}
          onBack={() => from.current?.focus()}
          onLearners={(assessorId) => change({ columns: 'LEARNER', assessorId })}
        />
      </div>
    </>
  )
}

function Counts({ coverage }: { coverage: Coverage }) {
  const counts = [
    [t('population'), coverage.population],
    [t('inSample'), sampled(coverage)],
    [t('done'), coverage.done],
    [t('assessorsMissed'), missedInWords(coverage.assessorsMissed, coverage.assessorsUnexplained)],
    [t('columnsMissed'), missedInWords(coverage.columnsMissed, coverage.columnsUnexplained)],
  ] as const
  return (
    <dl className={classes.counts}>
      {counts.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

/** "3, 1 without a reason"; nothing more to say where nothing is missed. */
const missedInWords = (missed: number, unexplained: number) =>
  missed > 0 ? t('unexplained', { missed, unexplained }) : String(missed)

const STATES = ['GAP', 'PLANNED', 'AWAITING', 'DONE'] as const satisfies readonly CellState[]

function Legend() {
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {STATES.map((state) => (
        <li key={state}>
          <span aria-hidden>{SHAPES[state]} </span>
          {t(`legend_${state}`)}
        </li>
      ))}
      <li>{t('legend_empty')}</li>
    </ul>
  )
}

/** The names of the columns: a unit and a learner are called as the centre calls them. */
function useNames(columns: Columns, area: Area): (column: CoverageColumn) => string {
  const { sites } = area
  return useMemo(() => {
    const bySite = new Map(sites.map((site) => [site.id, site.name]))
    return ({ key }) => {
      if (key === '') return t('unsaid')
      if (columns === 'METHOD') return t.lookUp(`method_${key}`) ?? key
      return columns === 'SITE' ? (bySite.get(key) ?? t('unsaid')) : key
    }
  }, [columns, sites])
}
