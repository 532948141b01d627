import type { Block, Decision, Ground, ReportObjective, Report } from './queries'

export type Treatment = 'STAYS' | 'WITHDRAW' | 'CONVERT'

/** The decision on one objective while it is being made. */
export interface OnObjective {
  objective: string
  verdict: '' | 'KEEP' | 'RAISE'
  level: string
  reason: string
  findings: { measure: string; finding: string; note: string }[]
  points: { pointId: string; treatment: Treatment }[]
}

export interface DecisionForm extends Record<string, unknown> {
  grounds: OnObjective[]
  concern: string
  supportPlan: string
  messageToReviewer: string
}

/** Findings that can stand beside every level need no second look. */
const FITS_ANY_LEVEL = new Set(['MET', 'NOT_APPLICABLE'])

/** The empty decision on all that one report recommended, in the order of the request. */
export function startOf(grounds: readonly Ground[], content: Report['content']): DecisionForm {
  return {
    grounds: grounds.map(({ objective }) => ({
      objective,
      verdict: '',
      level: '',
      reason: '',
      findings: measuresOf(content.objectives, objective)
        .filter(({ finding }) => finding !== undefined && !FITS_ANY_LEVEL.has(finding))
        .map(({ ref, finding }) => ({ measure: ref, finding: finding ?? '', note: '' })),
      points: actionsOf(content, objective).map(({ id }) => ({ pointId: id, treatment: 'STAYS' })),
    })),
    concern: '',
    supportPlan: '',
    messageToReviewer: '',
  }
}

function measuresOf(objectives: readonly ReportObjective[], code: string) {
  return objectives.find((objective) => objective.code === code)?.measures ?? []
}

export function actionsOf(content: Report['content'], objective: string) {
  return content.essentialActions.filter((action) => action.objective === objective)
}

/** The decision as the server takes it; what belongs to a raised level only goes with one. */
export function requestOf(form: DecisionForm, reportId: string): Decision {
  const blocked = form.grounds.some(({ verdict }) => verdict === 'KEEP')
  return {
    reportId,
    grounds: form.grounds.map((ground) => ({
      objective: ground.objective,
      verdict: ground.verdict === 'RAISE' ? 'RAISE' : 'KEEP',
      ...(ground.reason.trim() === '' ? {} : { reason: ground.reason.trim() }),
      ...(ground.verdict === 'RAISE'
        ? {
            level: ground.level,
            findings: ground.findings.map(({ measure, finding, note }) => ({
              measure,
              finding,
              ...(note.trim() === '' ? {} : { note: note.trim() }),
            })),
            points: ground.points.flatMap(({ pointId, treatment }) =>
              treatment === 'STAYS' ? [] : [{ pointId, treatment }],
            ),
          }
        : {}),
    })),
    ...(blocked ? { concern: form.concern.trim(), supportPlan: form.supportPlan.trim() } : {}),
    ...(form.messageToReviewer.trim() === '' ? {} : { messageToReviewer: form.messageToReviewer.trim() }),
  }
}

/** What a decision brings about, before it is made. */
export type Consequence =
  | { readonly kind: 'apply' | 'join'; readonly objectives: readonly string[] }
  | { readonly kind: 'noBlock' | 'publish' | 'owner' | 'reviewer' | 'told' | 'reviewerTold' }
  | { readonly kind: 'version'; readonly changes: readonly { objective: string; level: string }[] }

/** Nothing while an objective is undecided. */
export function consequencesOf(form: DecisionForm, block: Pick<Block, 'state'>): readonly Consequence[] {
  const undecided = form.grounds.some(({ verdict, level }) => verdict === '' || (verdict === 'RAISE' && level === ''))
  if (undecided) return []
  const kept = form.grounds.filter(({ verdict }) => verdict === 'KEEP').map(({ objective }) => objective)
  const raised = form.grounds.filter(({ verdict }) => verdict === 'RAISE')
  const stands = block.state === 'APPLIED'
  return [
    ...(kept.length > 0
      ? [{ kind: stands ? 'join' : 'apply', objectives: kept } as const]
      : stands
        ? []
        : [{ kind: 'noBlock' } as const]),
    { kind: 'publish' },
    ...(raised.length > 0
      ? [{ kind: 'version', changes: raised.map(({ objective, level }) => ({ objective, level })) } as const]
      : []),
    { kind: kept.length > 0 ? 'owner' : 'reviewer' },
    ...(kept.length > 0 ? [{ kind: 'told' } as const] : []),
    ...(raised.length > 0 ? [{ kind: 'reviewerTold' } as const] : []),
  ]
}
