import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type EndpointRow = RowOf<'/centres/{centre}/webhook-endpoints'>
export type Endpoint = Answer<'/webhook-endpoints/{endpointId}'> & { readonly etag: string }
export type Delivery = RowOf<'/webhook-endpoints/{endpointId}/deliveries'>
export type EndpointToSave = Body<'/centres/{centre}/webhook-endpoints'>
export type EventType = EndpointToSave['types'][number]

const TAG = 'webhook'

/** What can be chosen, in the order in which it is offered. */
export const CHOOSABLE: readonly EventType[] = [
  'report.published',
  'block.applied',
  'block.released',
  'claim-gate.changed',
  'action.due',
  'action.overdue',
  'action.resolved',
]

export const endpointsQuery = (centre: string) =>
  query(TAG, '/centres/{centre}/webhook-endpoints', { path: { centre } })
export const endpointQuery = (endpointId: string) =>
  queryOne(TAG, '/webhook-endpoints/{endpointId}', { path: { endpointId } })
export const deliveriesQuery = (endpointId: string) =>
  queryPages(TAG, '/webhook-endpoints/{endpointId}/deliveries', { path: { endpointId }, query: { limit: 25 } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, TAG, 'audit') })
}

/** Only the answer to this holds the secret. */
export const useAdd = (centre: string) =>
  useChange((body: EndpointToSave) =>
    command('POST', '/centres/{centre}/webhook-endpoints', { params: { path: { centre } }, body }),
  )

const at = (endpoint: Endpoint) => ({ params: { path: { endpointId: endpoint.id } }, etag: endpoint.etag })

export const useEdit = (endpoint: Endpoint) =>
  useChange((body: EndpointToSave) => command('PUT', '/webhook-endpoints/{endpointId}', { ...at(endpoint), body }))

/** Only the answer to this holds the new secret. */
export const useRotate = (endpoint: Endpoint) =>
  useChange(() => command('POST', '/webhook-endpoints/{endpointId}/rotate-secret', at(endpoint)))

export const useSwitchOff = (endpoint: Endpoint) =>
  useChange(() => command('POST', '/webhook-endpoints/{endpointId}/switch-off', at(endpoint)))

export const useSwitchOn = (endpoint: Endpoint) =>
  useChange(() => command('POST', '/webhook-endpoints/{endpointId}/switch-on', at(endpoint)))

/** The page that shows the endpoint must leave before it asks for it again. */
export function useRemove(endpoint: Endpoint) {
  return useMutation({ mutationFn: () => command('DELETE', '/webhook-endpoints/{endpointId}', at(endpoint)) })
}

export const usePing = (endpointId: string) =>
  useChange(() => command('POST', '/webhook-endpoints/{endpointId}/ping', { params: { path: { endpointId } } }))

export const useReplay = (endpointId: string) =>
  useChange((body: Body<'/webhook-endpoints/{endpointId}/replay'>) =>
    command('POST', '/webhook-endpoints/{endpointId}/replay', { params: { path: { endpointId } }, body }),
  )

export const useReplayOne = () =>
  useChange((deliveryId: string) =>
    command('POST', '/webhook-deliveries/{deliveryId}/replay', { params: { path: { deliveryId } } }),
  )
