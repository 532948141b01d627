import type { Decision, RecordToSave, SampleMethod, SampleRecord } from './recordQueries'

export const CHECKS = ['valid', 'authentic', 'current', 'sufficient'] as const
export type Check = (typeof CHECKS)[number]
export const METHODS = [
  'WORK_REVIEW',
  'RECORDS_REVIEW',
  'OBSERVATION',
  'RECORDING',
  'LEARNER_INTERVIEW',
  'ASSESSOR_DISCUSSION',
  'OTHER',
] as const satisfies readonly SampleMethod[]
export const DECISIONS = ['AGREE', 'AGREE_WITH_ACTION', 'DISAGREE'] as const satisfies readonly Decision[]

type YesNo = '' | 'yes' | 'no'

/** A record as it is typed. A type and not an interface, because forms ask for an index signature. */
export type Written = {
  units: string
  criteria: string
  method: SampleMethod | ''
  checks: Record<Check, YesNo>
  decision: Decision | ''
  feedback: string
  sampledOn: string | null
  countersignerId: string
  actions: { words: string; ownerId: string; dueOn: string | null }[]
}

const typed = (check: boolean | undefined): YesNo => (check === undefined ? '' : check ? 'yes' : 'no')

export function writtenOf(record: SampleRecord, today: string): Written {
  const { checks } = record
  return {
    units: record.units ?? '',
    criteria: record.criteria ?? '',
    method: record.method ?? '',
    checks: {
      valid: typed(checks?.valid),
      authentic: typed(checks?.authentic),
      current: typed(checks?.current),
      sufficient: typed(checks?.sufficient),
    },
    decision: record.decision ?? '',
    feedback: record.feedback ?? '',
    sampledOn: record.sampledOn ?? today,
    countersignerId: record.countersignerId ?? '',
    actions: record.wantedActions.map(({ words, ownerId, dueOn }) => ({ words, ownerId, dueOn })),
  }
}

const checked = (answer: YesNo): boolean | undefined => (answer === '' ? undefined : answer === 'yes')

/** What can be kept of it: an action with a part missing waits on the device. */
export function toSave(written: Written): RecordToSave {
  const given = <Key extends string>(key: Key, value: string | null) =>
    (value?.trim() ? { [key]: value } : {}) as { [K in Key]?: string }
  return {
    ...given('units', written.units),
    ...given('criteria', written.criteria),
    ...(written.method ? { method: written.method } : {}),
    checks: Object.fromEntries(
      CHECKS.flatMap((check) => {
        const answer = checked(written.checks[check])
        return answer === undefined ? [] : [[check, answer]]
      }),
    ),
    ...(written.decision ? { decision: written.decision } : {}),
    ...given('feedback', written.feedback),
    ...given('sampledOn', written.sampledOn),
    ...given('countersignerId', written.countersignerId),
    actions: written.actions.flatMap(({ words, ownerId, dueOn }) =>
      words.trim() && ownerId && dueOn ? [{ words, ownerId, dueOn }] : [],
    ),
  }
}

/** Whether something asked for has a part missing. */
export const isUnfinished = ({ words, ownerId, dueOn }: Written['actions'][number]) =>
  !(words.trim() && ownerId && dueOn)

export const needsAction = (decision: Written['decision']) =>
  decision === 'AGREE_WITH_ACTION' || decision === 'DISAGREE'
