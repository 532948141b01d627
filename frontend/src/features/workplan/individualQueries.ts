import { command, type Answer, type Body, type Versioned } from '../../api/client'
import { queryOne, queryPages, type RowOf } from '../../api/query'
import { asForm, etagOf, TAG, useChange } from './change'

const OBJECTIVE = '/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}' as const
const PROGRESS = `${OBJECTIVE}/progress` as const

export type IndividualRow = RowOf<'/iqa-work-plans/{planId}/individual-plans'>
export type Individual = Versioned<Answer<'/iqa-work-plans/{planId}/individual-plans/{individualId}'>>
export type Objective = Individual['objectives'][number]
export type Revision = NonNullable<Objective['proposed']>
export type Aspects = Revision['aspects']
export type Report = RowOf<typeof PROGRESS>
export type Comment = RowOf<'/iqa-work-plans/{planId}/individual-plans/{individualId}/comments'>

export const individualsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/individual-plans', { path: { planId } })
export const individualQuery = (planId: string, individualId: string) =>
  queryOne(TAG, '/iqa-work-plans/{planId}/individual-plans/{individualId}', { path: { planId, individualId } })
export const commentsQuery = (planId: string, individualId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/individual-plans/{individualId}/comments', {
    path: { planId, individualId },
  })

export const useGenerate = (planId: string) =>
  useChange(() =>
    command('POST', '/iqa-work-plans/{planId}/individual-plans/generate', { params: { path: { planId } } }),
  )

const the = (plan: Individual) => ({
  params: { path: { planId: plan.planId, individualId: plan.id } },
  etag: plan.etag,
})

export const useMoveIndividual = (plan: Individual) =>
  useChange((what: 'propose' | 'agree'): Promise<unknown> =>
    what === 'propose'
      ? command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/propose', the(plan))
      : command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/agree', the(plan)),
  )

export const useCounter = (plan: Individual) =>
  useChange((comment: string) =>
    command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/counter', {
      ...the(plan),
      body: { comment },
    }),
  )

export const useWithdrawPlan = (plan: Individual) =>
  useChange((reason: string) =>
    command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/withdraw', {
      ...the(plan),
      body: { reason },
    }),
  )

export const useDecide = (plan: Individual) =>
  useChange((decision: string) =>
    command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/decide', {
      ...the(plan),
      body: { decision },
    }),
  )

const objectiveOf = (plan: Individual, objective: Objective) => ({
  params: { path: { planId: plan.planId, individualId: plan.id, objectiveId: objective.id } },
  etag: etagOf(objective),
})

export const useSaveObjective = (plan: Individual, objective: Objective | undefined) =>
  useChange(({ changeReason, ...aspects }: Aspects & { changeReason: string }): Promise<unknown> =>
    objective
      ? command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}/revise', {
          ...objectiveOf(plan, objective),
          body: { aspects, changeReason },
        })
      : command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives', {
          params: { path: { planId: plan.planId, individualId: plan.id } },
          body: aspects,
        }),
  )

export const useConfirmObjective = (plan: Individual, objective: Objective) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}/confirm'>) =>
    command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}/confirm', {
      ...objectiveOf(plan, objective),
      body,
    }),
  )

export const useGiveUp = (plan: Individual, objective: Objective, what: 'drop' | 'withdraw') =>
  useChange((reason: string): Promise<unknown> => {
    const options = { ...objectiveOf(plan, objective), body: { reason } }
    return what === 'drop'
      ? command(
          'POST',
          '/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}/drop',
          options,
        )
      : command(
          'POST',
          '/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}/withdraw',
          options,
        )
  })

export const useComment = (planId: string, individualId: string) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/individual-plans/{individualId}/comments'>) =>
    command('POST', '/iqa-work-plans/{planId}/individual-plans/{individualId}/comments', {
      params: { path: { planId, individualId } },
      body,
    }),
  )

export const useEditComment = (planId: string, individualId: string, comment: Comment) =>
  useChange((words: string) =>
    command('PUT', '/iqa-work-plans/{planId}/individual-plans/{individualId}/comments/{commentId}', {
      params: { path: { planId, individualId, commentId: comment.id } },
      body: { words, objectiveId: comment.objectiveId },
      etag: etagOf(comment),
    }),
  )

const pathOf = (plan: Individual, objective: Objective) => objectiveOf(plan, objective).params.path

export const reportsQuery = (plan: Individual, objective: Objective) =>
  queryPages(TAG, PROGRESS, { path: pathOf(plan, objective) })

export const useReport = (plan: Individual, objective: Objective) =>
  useChange((body: Body<typeof PROGRESS>) =>
    command('POST', PROGRESS, { params: { path: pathOf(plan, objective) }, body }),
  )

export const useSubmitObjective = (plan: Individual, objective: Objective) =>
  useChange(() => command('POST', `${OBJECTIVE}/submit`, objectiveOf(plan, objective)))

export const useSendBack = (plan: Individual, objective: Objective) =>
  useChange((reason: string) =>
    command('POST', `${OBJECTIVE}/send-back`, { ...objectiveOf(plan, objective), body: { reason } }),
  )

export const useJudge = (plan: Individual, objective: Objective) =>
  useChange((body: Body<`${typeof OBJECTIVE}/judge`>) =>
    command('POST', `${OBJECTIVE}/judge`, { ...objectiveOf(plan, objective), body }),
  )

export const useAnswer = (plan: Individual, objective: Objective) =>
  useChange((words: string) =>
    command('POST', `${OBJECTIVE}/respond`, { ...objectiveOf(plan, objective), body: { words } }),
  )

export const useAddReportFile = (plan: Individual, objective: Objective, progressId: string) =>
  useChange((file: File) =>
    command('POST', `${PROGRESS}/{progressId}/files`, {
      params: { path: { ...pathOf(plan, objective), progressId } },
      body: asForm(file),
    }),
  )

export const useRemoveReportFile = (plan: Individual, objective: Objective, progressId: string) =>
  useChange((fileId: string) =>
    command('DELETE', `${PROGRESS}/{progressId}/files/{fileId}`, {
      params: { path: { ...pathOf(plan, objective), progressId, fileId } },
    }),
  )
