/**
 * The words for the states of the domain, and what each means to the reader. In one place, because a visit's or an action's
 * state is shown by many features. The machine a state belongs to decides: DRAFT is said differently of a report.
 */
export type StateTone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'
type States = Readonly<Record<string, readonly [words: string, tone: StateTone]>>

export const STATES = {
  visit: {
    DUE: ['Due', 'neutral'],
    ALLOCATED: ['Allocated', 'info'],
    PROPOSED: ['Date proposed', 'warn'],
    AGREED: ['Date agreed', 'info'],
    CONFIRMED: ['Confirmed', 'info'],
    IN_PROGRESS: ['In progress', 'info'],
    CONDUCTED: ['Conducted', 'info'],
    REPORTED: ['Reported', 'good'],
    CLOSED: ['Closed', 'good'],
    CANCELLED: ['Cancelled', 'neutral'],
    NOT_PERMITTED: ['Not permitted', 'bad'],
    DEFERRED: ['Deferred', 'warn'],
    WITHDRAWN: ['Withdrawn', 'neutral'],
  },
  engagement: {
    NOT_STARTED: ['Not started', 'neutral'],
    DRAFT: ['Being written', 'info'],
    AWAITING_SIGNATURE: ['Awaiting signature', 'warn'],
    SIGNED: ['Signed', 'good'],
    SUBMITTED: ['Submitted', 'good'],
    RETURNED: ['Returned', 'bad'],
    LOCKED: ['Locked', 'neutral'],
    VOID: ['Signature void', 'bad'],
  },
  report: {
    DRAFT: ['Draft', 'info'],
    IN_SCRUTINY: ['In scrutiny', 'warn'],
    PUBLISHED: ['Published', 'good'],
    FINAL: ['Final', 'good'],
  },
  action: {
    PROPOSED: ['Proposed', 'neutral'],
    OPEN: ['Open', 'info'],
    IN_PROGRESS: ['In progress', 'info'],
    SUBMITTED: ['Submitted', 'warn'],
    RETURNED: ['Returned', 'bad'],
    COMPLETED: ['Completed', 'good'],
    WITHDRAWN: ['Withdrawn', 'neutral'],
    CONVERTED: ['Made a recommendation', 'neutral'],
    CARRIED_FORWARD: ['Carried forward', 'neutral'],
  },
  recommendation: {
    PROPOSED: ['Proposed', 'neutral'],
    OPEN: ['Open', 'info'],
    IN_PROGRESS: ['In progress', 'info'],
    DECLINED: ['Declined', 'neutral'],
    REVIEWED: ['Reviewed', 'good'],
    CLOSED: ['Closed', 'good'],
  },
  restriction: {
    RECOMMENDED: ['Recommended', 'warn'],
    APPLIED: ['Applied', 'bad'],
    STAYED: ['Stayed', 'warn'],
    ESCALATED: ['Escalated', 'bad'],
    RELEASED: ['Released', 'good'],
    REJECTED: ['Rejected', 'neutral'],
    OVERTURNED: ['Overturned', 'good'],
  },
} as const satisfies Record<string, States>

export type Machine = keyof typeof STATES

export function wordsOfState(machine: Machine, state: string): string {
  return lookUp(machine, state)[0]
}

export function toneOfState(machine: Machine, state: string): StateTone {
  return lookUp(machine, state)[1]
}

// A state this version does not know yet is shown as the server calls it, never hidden.
function lookUp(machine: Machine, state: string): readonly [string, StateTone] {
  const states: States = STATES[machine]
  return states[state] ?? [state.charAt(0) + state.slice(1).toLowerCase().replaceAll('_', ' '), 'neutral']
}
