import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body, type Versioned } from '../../api/client'
import { invalidate, queryOne, queryPages, type RowOf } from '../../api/query'

const EVENTS = '/standardisation-events' as const
const ONE = '/standardisation-events/{eventId}' as const
const TAG = 'standardisation'
const MANY = 200

export type EventRow = RowOf<typeof EVENTS>
export type StandardisationEvent = Versioned<Answer<typeof ONE>>
export type EventState = EventRow['state']
export type Part = NonNullable<EventRow['part']>
export type CatchUp = RowOf<'/standardisation-events/catch-up'>
export type ToPlan = Body<typeof EVENTS>
export type ToMinute = Body<`${typeof ONE}/minute`>
export type AreaRow = RowOf<'/iqa-areas'>

export interface EventFilters {
  readonly centre: string
  readonly mine?: boolean
}
export const eventsQuery = (filters: EventFilters) => queryPages(TAG, EVENTS, { query: filters })
export const eventQuery = (eventId: string) => queryOne(TAG, ONE, { path: { eventId } })

export interface CatchUpFilters {
  readonly centre: string
  readonly area?: string
}
export const catchUpQuery = (filters: CatchUpFilters) => queryPages(TAG, `${EVENTS}/catch-up`, { query: filters })

// The areas of a centre know its programmes and its staff.
export const areasQuery = (centre: string) => queryPages('workplan', '/iqa-areas', { query: { centre, limit: MANY } })
export const areaQuery = (areaId: string) => queryOne('workplan', '/iqa-areas/{areaId}', { path: { areaId } })
export const choicesQuery = (areaId: string) =>
  queryOne('workplan', '/iqa-areas/{areaId}/choices', { path: { areaId } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    // Also when it was refused: with what somebody else changed meanwhile, the next attempt starts from the newest version.
    onSettled: () => invalidate(queryClient, TAG, 'mywork', 'action', 'overview', 'audit'),
  })
}

export const useSavePlan = (event: StandardisationEvent | undefined) =>
  useChange((body: ToPlan) =>
    event
      ? command('PUT', ONE, { params: { path: { eventId: event.id } }, etag: event.etag, body })
      : command('POST', EVENTS, { body }),
  )

const at = ({ id, etag }: StandardisationEvent) => ({ params: { path: { eventId: id } }, etag })

export const useMinute = (event: StandardisationEvent) =>
  useChange((body: ToMinute) => command('POST', `${ONE}/minute`, { ...at(event), body }))

export const useCancelEvent = (event: StandardisationEvent) =>
  useChange((reason: string) => command('POST', `${ONE}/cancel`, { ...at(event), body: { reason } }))
