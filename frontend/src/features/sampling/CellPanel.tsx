import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { AddToSample } from './AddForm'
import { lookUp, stateOf, type Place } from './coverage'
import { GapReason } from './GapReason'
import { cellInWords, sumsInWords } from './Matrix'
import classes from './Matrix.module.css'
import {
  assessmentsQuery,
  drawsQuery,
  FEW,
  samplesQuery,
  type Assessment,
  type Coverage,
  type CoverageColumn,
  type DrawRow,
  type Plan,
  type Sample,
} from './queries'
import { StateOfSample } from './StateOfSample'
import { ReasonList, Why } from './Why'
import { t } from './words'

interface Props {
  readonly ref: Ref<HTMLElement>
  readonly plan: Plan
  readonly leads: boolean
  readonly coverage: Coverage
  readonly place: Place | undefined
  readonly nameOf: (column: CoverageColumn) => string
  readonly onBack: () => void
  readonly onLearners: (assessorId: string) => void
}

/** What is in the cell that has the focus, and why; what is not in it, and why not. */
export function CellPanel({ ref, plan, leads, coverage, place, nameOf, onBack, onLearners }: Props) {
  const { line, column, counts } = place ? lookUp(coverage, place) : {}
  const state = counts && stateOf(counts)
  const isGap = state === 'GAP'
  // A reason is given for an assessor, a unit, or both; other columns have none of their own.
  const unit = coverage.columns === 'UNIT' && column?.key !== '' ? column?.key : undefined
  const words = inWords(coverage, place, nameOf)
  return (
    // Escape leads back to the cell from anywhere inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={ref}
      tabIndex={-1}
      className={classes.panel}
      aria-label={t('cell')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack()
      }}
    >
      <p role="status">{words ?? t('chooseCell')}</p>
      {place && (
        <div className={classes.buttons}>
          <Button variant="default" size="compact-md" onClick={onBack}>
            {t('backToMatrix')}
          </Button>
          {line && coverage.columns !== 'LEARNER' && (
            <Button variant="default" size="compact-md" onClick={() => onLearners(line.assessorId)}>
              {t('showLearners')}
            </Button>
          )}
        </div>
      )}
      {isGap && (line ?? unit) && (!column || unit) && (
        <GapReason
          key={`gap/${line?.assessorId ?? ''}/${unit ?? ''}`}
          planId={plan.id}
          leads={leads}
          coverage={coverage}
          assessorId={line?.assessorId}
          unit={unit}
        />
      )}
      {line && column && state !== 'NONE' && coverage.columns === 'UNIT' && column.key !== '' && (
        <Contents
          key={`${line.assessorId}/${column.key}`}
          plan={plan}
          leads={leads}
          assessorId={line.assessorId}
          unit={column.key}
        />
      )}
    </section>
  )
}

function inWords(
  coverage: Coverage,
  place: Place | undefined,
  nameOf: (column: CoverageColumn) => string,
): string | undefined {
  if (!place) return undefined
  const { line, column } = lookUp(coverage, place)
  if (line && column) return cellInWords(line.assessor, nameOf(column), line.cells[place.column - 1] ?? [])
  if (line) return sumsInWords(line.assessor, line)
  return column && sumsInWords(nameOf(column), column)
}

interface CellProps {
  readonly plan: Plan
  readonly leads: boolean
  readonly assessorId: string
  readonly unit: string
}

function Contents({ plan, leads, assessorId, unit }: CellProps) {
  const readsAssessments = useHasRole('LEAD_IQA', 'IQA', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const samples = useInfiniteQuery(
    samplesQuery(plan.id, { assessorId, unit, state: ['PLANNED', 'AWAITING_COUNTERSIGNATURE', 'DONE'], limit: FEW }),
  )
  if (samples.error) return <ProblemAlert error={samples.error} onRetry={() => void samples.refetch()} />
  if (!samples.data) return <Lines count={3} />
  const rows = rowsOf<Sample>(samples.data)
  const list = `/iqa-work-plans/${plan.id}/samples?assessorId=${assessorId}&unit=${encodeURIComponent(unit)}`
  return (
    <>
      <h3>{t('whatIsIn')}</h3>
      {rows.length === 0 && <p>{t('nothingIn')}</p>}
      <ul className={classes.list}>
        {rows.map((sample) => (
          <li key={sample.id}>
            <Anchor component={Link} to={`/iqa-work-plans/${plan.id}/samples/${sample.id}`}>
              {sample.learner}
            </Anchor>{' '}
            <StateOfSample state={sample.state} />{' '}
            <span className={classes.meta}>
              {t(`stage_${sample.stage}`)}, {sample.responsible ?? t('nobody')}
            </span>
            <ReasonList reasons={sample.reasons} />
          </li>
        ))}
      </ul>
      {samples.hasNextPage && <p>{t('moreThere')}</p>}
      {readsAssessments && <Missing plan={plan} leads={leads} assessorId={assessorId} unit={unit} sampled={rows} />}
      <Anchor component={Link} to={list}>
        {t('openList')}
      </Anchor>
    </>
  )
}

function Missing({ plan, leads, assessorId, unit, sampled }: CellProps & { readonly sampled: readonly Sample[] }) {
  const assessments = useInfiniteQuery(assessmentsQuery(plan.centreId, { assessorId, unit, limit: FEW }))
  const draws = useInfiniteQuery(drawsQuery(plan.id))
  if (assessments.error) return <ProblemAlert error={assessments.error} onRetry={() => void assessments.refetch()} />
  if (!assessments.data || draws.isPending) return <Lines count={3} />
  const inIt = new Set(sampled.map((sample) => sample.assessmentId))
  const out = rowsOf<Assessment>(assessments.data).filter((assessment) => !inIt.has(assessment.id))
  const newest = rowsOf<DrawRow>(draws.data)[0]
  return (
    <>
      <h3>{t('whatIsOut')}</h3>
      {out.length === 0 && <p>{t('nothingOut')}</p>}
      <ul className={classes.list}>
        {out.map((assessment) => (
          <li key={assessment.id}>
            {assessment.learner}{' '}
            <span className={classes.meta}>
              {t(`method_${assessment.method}`)}, {t(`assessment_${assessment.state}`)}
            </span>
            <div className={classes.buttons}>
              <Why
                planId={plan.id}
                draw={newest}
                assessmentId={assessment.id}
                label={t('whyNot')}
                of={t('sampleOf', assessment)}
              />
              {leads && <AddToSample planId={plan.id} assessment={assessment} />}
            </div>
          </li>
        ))}
      </ul>
      {assessments.hasNextPage && <p>{t('moreThere')}</p>}
    </>
  )
}
