import type { Activity, Criterion, Material, Point, Priority, SamplingPolicy } from './queries'
import { t } from './words'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

const options = <Value extends string>(prefix: string, values: readonly Value[]): Option<Value>[] =>
  values.map((value) => ({ value, label: t.lookUp(`${prefix}_${value}`) ?? value }))

export const ACTIVITY_KINDS = options<Activity['kind']>('kind', [
  'INTERIM_SAMPLE',
  'SUMMATIVE_SAMPLE',
  'ASSESSOR_OBSERVATION',
  'LEARNER_INTERVIEW',
  'STANDARDISATION',
  'ASSESSOR_MEETING',
  'EXTERNAL_VISIT_SUPPORT',
  'OTHER',
])
export const DRIVERS = options<Priority['driver']>('driver', [
  'RISK',
  'EXTERNAL_ACTION',
  'NEW_ASSESSOR',
  'NEW_PRODUCT',
  'DEADLINE',
  'OTHER',
])
export const SOURCES = options<Criterion['source']>('source', [
  'SAMPLES_ON_TIME',
  'DISAGREEMENTS_CLOSED',
  'FEEDBACK_ON_TIME',
  'OBJECTIVES_MET',
  'JUDGED',
])
export const EVENTS = options<NonNullable<Point['after']>>('after', ['SAMPLES_DONE', 'MILESTONE', 'VISIT_ANNOUNCED'])
export const MATERIAL_KINDS = options<Material['kind']>('materialKind', [
  'SAMPLE_PLAN',
  'ASSESSMENT_RECORDS',
  'LEARNER_WORK',
  'FORM',
  'OTHER',
])
export const SPLITS = options<SamplingPolicy['split']>('split', ['OVERALL', 'PER_LEARNER'])
export const SAMPLING_METHODS = options('method', [
  'ASSIGNMENT',
  'OBSERVATION',
  'WORK_PRODUCT',
  'DISCUSSION',
  'QUESTIONING',
  'WITNESS_TESTIMONY',
  'PRIOR_LEARNING',
  'EXAMINATION',
  'OTHER',
] as readonly string[])
export const TRIGGERS = options('trigger', [
  'MONITORING_RECORD',
  'FINDING',
  'OBJECTIVE',
  'ABSENCE',
  'EXTERNAL_ACTION',
  'REVIEW',
  'FLAG',
  'OTHER',
] as const)
export type Trigger = (typeof TRIGGERS)[number]['value']

/** Records with a name, for a choice. */
export const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, label: name }))

export const kindOf = (kind: string): string => t.lookUp(`kind_${kind}`) ?? kind
