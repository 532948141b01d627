import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, queryOne, queryPages, type RowOf } from '../../api/query'

const LIST = '/iqa-work-plans/{planId}/observations' as const
const ONE = `${LIST}/{observationId}` as const

export type Observation = RowOf<typeof LIST>
export type Due = RowOf<'/iqa-work-plans/{planId}/observations-due'>
export type State = Observation['state']
export type Method = NonNullable<Observation['method']>
export type ObservationToSave = Body<typeof ONE, 'put'>
export type Plan = Answer<'/iqa-work-plans/{planId}'>
export type Area = Answer<'/iqa-areas/{areaId}'>
export type Member = RowOf<'/iqa-areas/{areaId}/members'>

export const STATES = ['PLANNED', 'DONE', 'CANCELLED'] as const satisfies readonly State[]
export const METHODS = [
  'ASSESSMENT',
  'PLANNING',
  'FEEDBACK_TO_LEARNER',
  'REVIEW_WITH_LEARNER',
  'OTHER',
] as const satisfies readonly Method[]

const TAG = 'observation'
const MANY = 200

export const planQuery = (planId: string) => queryOne('workplan', '/iqa-work-plans/{planId}', { path: { planId } })
export const areaQuery = (areaId: string) => queryOne('workplan', '/iqa-areas/{areaId}', { path: { areaId } })
export const membersQuery = (areaId: string) =>
  queryPages('workplan', '/iqa-areas/{areaId}/members', { path: { areaId }, query: { limit: MANY } })

export interface Filters {
  readonly state?: State[]
  readonly observerId?: string
}
export const observationsQuery = (planId: string, filters: Filters) =>
  queryPages(TAG, LIST, { path: { planId }, query: filters })
export const observationQuery = (planId: string, observationId: string) =>
  queryOne(TAG, ONE, { path: { planId, observationId } })
export const dueQuery = (planId: string, overdue: boolean) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/observations-due', { path: { planId }, query: { overdue } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => invalidate(queryClient, TAG, 'mywork', 'action', 'overview', 'audit'),
  })
}

/** Where an observation is, and the version that was read. */
export interface At {
  readonly planId: string
  readonly id: string
  readonly etag: string
}
const of = ({ planId, id, etag }: At) => ({ params: { path: { planId, observationId: id } }, etag })

export const usePlan = (planId: string) =>
  useChange((body: Body<typeof LIST>) => command('POST', LIST, { params: { path: { planId } }, body }))

export const useSave = (at: At) => useChange((body: ObservationToSave) => command('PUT', ONE, { ...of(at), body }))

/** What is on the form is kept first: what is signed is what was seen. */
export const useSign = (at: At) =>
  useChange(async ({ saved, closed }: { saved: ObservationToSave; closed: Body<`${typeof ONE}/record`> }) => {
    const kept = await command('PUT', ONE, { ...of(at), body: saved })
    return command('POST', `${ONE}/record`, { ...of({ ...at, etag: kept.etag }), body: closed })
  })

export const useCancel = (at: At) =>
  useChange((body: Body<`${typeof ONE}/cancel`>) => command('POST', `${ONE}/cancel`, { ...of(at), body }))
