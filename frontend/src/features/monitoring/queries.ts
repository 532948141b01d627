import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type PointRow = RowOf<'/iqa-work-plans/{planId}/monitoring-points'>
export type Point = Answer<'/iqa-work-plans/{planId}/monitoring-points/{pointId}'>
export type MemberRecord = Point['records'][number]
export type Standards = NonNullable<Point['standards']>
export type Counted = MemberRecord['figures'][number]
export type PointState = PointRow['state']
export type Prompt = RowOf<'/iqa-work-plans/{planId}/review-prompts'>
export type ReviewRow = RowOf<'/iqa-work-plans/{planId}/reviews'>
export type Review = Answer<'/iqa-work-plans/{planId}/reviews/{reviewId}'>
export type Figures = Answer<'/iqa-work-plans/{planId}/figures'>
export type FiguresLine = Figures['items'][number]
export type By = Figures['by']
export type Plan = Answer<'/iqa-work-plans/{planId}'>
export type Member = RowOf<'/iqa-areas/{areaId}/members'>

export const STATES = [
  'PLANNED',
  'IN_PROGRESS',
  'RECORDED',
  'FEEDBACK_GIVEN',
  'CLOSED',
  'MISSED',
  'CANCELLED',
] as const satisfies readonly PointState[]
export const BYS = ['MEMBER', 'PROGRAMME', 'ASSESSOR'] as const satisfies readonly By[]

const TAG = 'monitoring'
const MANY = 200

export const planQuery = (planId: string) => queryOne('workplan', '/iqa-work-plans/{planId}', { path: { planId } })
export const areaQuery = (areaId: string) => queryOne('workplan', '/iqa-areas/{areaId}', { path: { areaId } })
export const membersQuery = (areaId: string) =>
  queryPages('workplan', '/iqa-areas/{areaId}/members', { path: { areaId }, query: { limit: MANY } })

export interface PointFilters {
  readonly state?: PointState[]
  readonly member?: string
  readonly feedbackOverdue?: boolean
}
export const pointsQuery = (planId: string, filters: PointFilters) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/monitoring-points', { path: { planId }, query: filters })
export const pointQuery = (planId: string, pointId: string) =>
  queryOne(TAG, '/iqa-work-plans/{planId}/monitoring-points/{pointId}', { path: { planId, pointId } })
export const promptsQuery = (planId: string, open: boolean | undefined) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/review-prompts', {
    path: { planId },
    query: open === undefined ? {} : { open },
  })
export const reviewsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/reviews', { path: { planId }, query: {} })
export const reviewQuery = (planId: string, reviewId: string) =>
  query(TAG, '/iqa-work-plans/{planId}/reviews/{reviewId}', { path: { planId, reviewId } })
export const figuresQuery = (planId: string, by: By) =>
  query(TAG, '/iqa-work-plans/{planId}/figures', { path: { planId }, query: { by } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => invalidate(queryClient, TAG, 'mywork', 'action', 'overview', 'audit'),
  })
}

const POINT = '/iqa-work-plans/{planId}/monitoring-points/{pointId}' as const
interface OnePoint {
  readonly planId: string
  readonly id: string
  readonly etag: string
}
const atPoint = ({ planId, id, etag }: OnePoint) => ({ params: { path: { planId, pointId: id } }, etag })

export const useHappened = (point: OnePoint) =>
  useChange((body: Body<`${typeof POINT}/event-happened`>) =>
    command('POST', `${POINT}/event-happened`, { ...atPoint(point), body }),
  )
export const useStart = (point: OnePoint) =>
  useChange((body: Body<`${typeof POINT}/start`>) => command('POST', `${POINT}/start`, { ...atPoint(point), body }))
export const useReschedule = (point: OnePoint) =>
  useChange((body: Body<`${typeof POINT}/reschedule`>) =>
    command('POST', `${POINT}/reschedule`, { ...atPoint(point), body }),
  )
export const useCancel = (point: OnePoint) =>
  useChange((body: Body<`${typeof POINT}/cancel`>) => command('POST', `${POINT}/cancel`, { ...atPoint(point), body }))
export const useEnd = (point: OnePoint) =>
  useChange((what: 'complete' | 'close'): Promise<unknown> =>
    what === 'complete'
      ? command('POST', `${POINT}/complete`, atPoint(point))
      : command('POST', `${POINT}/close`, atPoint(point)),
  )

const RECORD = '/iqa-work-plans/{planId}/monitoring-points/{pointId}/records/{recordId}' as const
/** Where the record of a member is. */
export interface OneRecord {
  readonly planId: string
  readonly pointId: string
  readonly id: string
  readonly version: number
}
const atRecord = ({ planId, pointId, id }: OneRecord) => ({ params: { path: { planId, pointId, recordId: id } } })

export const useSaveRecord = (record: OneRecord) =>
  useChange((body: Body<typeof RECORD, 'put'>) =>
    command('PUT', RECORD, { ...atRecord(record), body, etag: `"${record.version}"` }),
  )
export const useRaise = (record: OneRecord) =>
  useChange((body: Body<`${typeof RECORD}/findings`>) =>
    command('POST', `${RECORD}/findings`, { ...atRecord(record), body }),
  )
export const useGive = (record: OneRecord) =>
  useChange((body: Body<`${typeof RECORD}/give-feedback`>) =>
    command('POST', `${RECORD}/give-feedback`, { ...atRecord(record), body }),
  )
export const useRespond = (record: OneRecord) =>
  useChange((body: Body<`${typeof RECORD}/respond`>) =>
    command('POST', `${RECORD}/respond`, { ...atRecord(record), body }),
  )
export const useEscalate = (record: OneRecord) =>
  useChange((body: Body<`${typeof RECORD}/escalate`>) =>
    command('POST', `${RECORD}/escalate`, { ...atRecord(record), body }),
  )
export const useTakeNote = (record: OneRecord) =>
  useChange((what: 'acknowledge' | 'share'): Promise<unknown> =>
    what === 'acknowledge'
      ? command('POST', `${RECORD}/acknowledge`, atRecord(record))
      : command('POST', `${RECORD}/share`, atRecord(record)),
  )

export const useReview = (planId: string) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/reviews'>) =>
    command('POST', '/iqa-work-plans/{planId}/reviews', { params: { path: { planId } }, body }),
  )
