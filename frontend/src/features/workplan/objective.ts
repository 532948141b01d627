import type { Aspects, Individual } from './individualQueries'
import { numberOf } from './numbers'
import type { Version } from './queries'
import type { Area, Choices } from './teamQueries'

/** What an objective can name. */
export interface ObjectiveChoices {
  readonly plan: Individual
  readonly version: Version
  readonly area: Area
  readonly choices: Choices
}

type Scope = NonNullable<NonNullable<Aspects['specific']>['scope']>[number]
export type ScopeKind = Scope['kind']
export const SCOPE_KINDS: readonly ScopeKind[] = ['ACTIVITY', 'PROGRAMME', 'ASSESSOR', 'SITE']

type Comparator = NonNullable<NonNullable<Aspects['measurable']>['comparator']>

/** An objective as its form has it: one field for each thing that is asked. */
export interface ObjectiveValues extends Record<string, unknown> {
  title: string
  specific: { statement: string }
  scope: Record<ScopeKind, string[]>
  measurable: {
    indicator: string
    unit: string
    baseline: string | number
    target: string | number
    comparator: Comparator | null
    deliverable: string
    dataSource: string
  }
  achievable: string
  realistic: { rationale: string; priorityId: string | null; constraints: string }
  timeBound: { startOn: string | null; dueOn: string | null; milestones: { title: string; dueOn: string | null }[] }
  successCriterionId: string | null
  changeReason: string
}

/** What the form begins with. */
export function valuesOf(aspects: Aspects | undefined): ObjectiveValues {
  const scope = (kind: ScopeKind) =>
    (aspects?.specific?.scope ?? []).filter((each) => each.kind === kind).map((each) => each.id)
  const { measurable, realistic, timeBound } = aspects ?? {}
  return {
    title: aspects?.title ?? '',
    specific: { statement: aspects?.specific?.statement ?? '' },
    scope: {
      ACTIVITY: scope('ACTIVITY'),
      PROGRAMME: scope('PROGRAMME'),
      ASSESSOR: scope('ASSESSOR'),
      SITE: scope('SITE'),
    },
    measurable: {
      indicator: measurable?.indicator ?? '',
      unit: measurable?.unit ?? '',
      baseline: measurable?.baseline ?? '',
      target: measurable?.target ?? '',
      comparator: measurable?.comparator ?? null,
      deliverable: measurable?.deliverable ?? '',
      dataSource: measurable?.dataSource ?? '',
    },
    achievable: aspects?.achievable ?? '',
    realistic: {
      rationale: realistic?.rationale ?? '',
      priorityId: realistic?.priorityId ?? null,
      constraints: realistic?.constraints ?? '',
    },
    timeBound: {
      startOn: timeBound?.startOn ?? null,
      dueOn: timeBound?.dueOn ?? null,
      milestones: (timeBound?.milestones ?? []).map(({ title, dueOn }) => ({ title, dueOn })),
    },
    successCriterionId: aspects?.successCriterionId ?? null,
    changeReason: '',
  }
}

const orNothing = (text: string): string | undefined => text.trim() || undefined

/** What is sent: an aspect of which nothing was said is left out, so that the server can name it as missing. */
export function aspectsOf(values: ObjectiveValues): Aspects {
  const { measurable, realistic, timeBound } = values
  const scope = SCOPE_KINDS.flatMap((kind) => values.scope[kind].map((id) => ({ kind, id })))
  const milestones = timeBound.milestones.flatMap(({ title, dueOn }) =>
    title.trim() && dueOn ? [{ title: title.trim(), dueOn }] : [],
  )
  return {
    title: values.title.trim(),
    specific: said({ statement: orNothing(values.specific.statement), scope: scope.length > 0 ? scope : undefined }),
    measurable: said({
      indicator: orNothing(measurable.indicator),
      unit: orNothing(measurable.unit),
      baseline: numberOf(measurable.baseline),
      target: numberOf(measurable.target),
      comparator: measurable.comparator ?? undefined,
      deliverable: orNothing(measurable.deliverable),
      dataSource: orNothing(measurable.dataSource),
    }),
    achievable: orNothing(values.achievable),
    realistic: said({
      rationale: orNothing(realistic.rationale),
      priorityId: realistic.priorityId ?? undefined,
      constraints: orNothing(realistic.constraints),
    }),
    timeBound: said({
      startOn: timeBound.startOn ?? undefined,
      dueOn: timeBound.dueOn ?? undefined,
      milestones: milestones.length > 0 ? milestones : undefined,
    }),
    successCriterionId: values.successCriterionId ?? undefined,
  }
}

function said<T extends object>(aspect: T): T | undefined {
  return Object.values(aspect).some((each) => each !== undefined) ? aspect : undefined
}
