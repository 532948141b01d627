import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type Eligibility = RowOf<'/centres/{centre}/claim-eligibilities'>
export type Reason = Eligibility['reasons'][number]
export type Verifier = RowOf<'/lead-verifiers'>
export type Result = RowOf<'/standards-results'>
export type Samples = RowOf<'/sample-requests'>
export type BatchRow = RowOf<'/claim-batches'>
export type Batch = Answer<'/claim-batches/{batchId}'>
export type BatchLine = Batch['lines'][number]

export type Window = RowOf<'/standardisation-windows'>
export type Duty = RowOf<'/lead-verifiers/{verifierId}/records'>
export type Anomaly = RowOf<'/certificate-anomalies'>
export type IncidentRow = RowOf<'/claim-incidents'>
export type Incident = Answer<'/claim-incidents/{incidentId}'>

const TAG = 'claim'
const MANY = 200

export const centreQuery = (centre: string) => queryOne('directory', '/centres/{centre}', { path: { centre } })
export const peopleQuery = (centre: string) => query('enrolment', '/centres/{centre}/people', { path: { centre } })
export const eligibilitiesQuery = (centre: string) =>
  queryPages(TAG, '/centres/{centre}/claim-eligibilities', { path: { centre }, query: { limit: MANY } })
export const verifiersQuery = (centre: string) => queryPages(TAG, '/lead-verifiers', { query: { centre } })
export const resultsQuery = (centre: string) => queryPages(TAG, '/standards-results', { query: { centre } })
export const samplesQuery = (centre: string) => queryPages(TAG, '/sample-requests', { query: { centre } })
export const batchesQuery = (centre: string) => queryPages(TAG, '/claim-batches', { query: { centre } })
export const batchQuery = (batchId: string) => queryOne(TAG, '/claim-batches/{batchId}', { path: { batchId } })

export const verifierQuery = (verifierId: string) =>
  queryOne(TAG, '/lead-verifiers/{verifierId}', { path: { verifierId } })
export const windowsQuery = () => queryPages(TAG, '/standardisation-windows', {})
export const dutiesQuery = (verifierId: string) =>
  queryPages(TAG, '/lead-verifiers/{verifierId}/records', { path: { verifierId } })
export const anomaliesQuery = (centre: string) => queryPages(TAG, '/certificate-anomalies', { query: { centre } })
export const incidentsQuery = (centre: string) => queryPages(TAG, '/claim-incidents', { query: { centre } })
export const incidentQuery = (incidentId: string) =>
  queryOne(TAG, '/claim-incidents/{incidentId}', { path: { incidentId } })

const etagOf = (record: { readonly version: number }) => `"${record.version}"`

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, 'claim', 'audit', 'overview') })
}

export const useRegister = () =>
  useChange((body: Body<'/lead-verifiers'>) => command('POST', '/lead-verifiers', { body }))

export const useCover = (verifier: Verifier) =>
  useChange((body: Body<'/lead-verifiers/{verifierId}', 'put'>) =>
    command('PUT', '/lead-verifiers/{verifierId}', {
      params: { path: { verifierId: verifier.id } },
      body,
      etag: etagOf(verifier),
    }),
  )

export const useConfirm = () =>
  useChange((verifier: Verifier) =>
    command('POST', '/lead-verifiers/{verifierId}/confirm', {
      params: { path: { verifierId: verifier.id } },
      etag: etagOf(verifier),
    }),
  )

export const useOnDay = (verifier: Verifier, what: 'accredit' | 'leave') =>
  useChange(({ on }: { on: string }): Promise<unknown> => {
    const options = { params: { path: { verifierId: verifier.id } }, body: { on }, etag: etagOf(verifier) }
    return what === 'accredit'
      ? command('POST', '/lead-verifiers/{verifierId}/accredit', options)
      : command('POST', '/lead-verifiers/{verifierId}/leave', options)
  })

export const useRecordResult = () =>
  useChange((body: Body<'/standards-results'>) => command('POST', '/standards-results', { body }))

export const useAsk = () => useChange((body: Body<'/sample-requests'>) => command('POST', '/sample-requests', { body }))

export const useSend = () =>
  useChange((samples: Samples) =>
    command('POST', '/sample-requests/{requestId}/send', {
      params: { path: { requestId: samples.id } },
      etag: etagOf(samples),
    }),
  )

export const usePrepare = () => useChange((body: Body<'/claim-batches'>) => command('POST', '/claim-batches', { body }))

export const useCheckBatch = (batch: Batch, what: 'check' | 'verify') =>
  useChange((body: { words: string }): Promise<unknown> => {
    const options = { params: { path: { batchId: batch.id } }, body, etag: etagOf(batch) }
    return what === 'check'
      ? command('POST', '/claim-batches/{batchId}/check', options)
      : command('POST', '/claim-batches/{batchId}/verify', options)
  })

export const useMoveBatch = (batch: Batch) =>
  useChange((what: 'mark-ready' | 'send' | 'receive' | 'withdraw'): Promise<unknown> => {
    const options = { params: { path: { batchId: batch.id } }, etag: etagOf(batch) }
    switch (what) {
      case 'mark-ready':
        return command('POST', '/claim-batches/{batchId}/mark-ready', options)
      case 'send':
        return command('POST', '/claim-batches/{batchId}/send', options)
      case 'receive':
        return command('POST', '/claim-batches/{batchId}/receive', options)
      case 'withdraw':
        return command('POST', '/claim-batches/{batchId}/withdraw', options)
    }
  })

export const useOpenWindow = () =>
  useChange((body: Body<'/standardisation-windows'>) => command('POST', '/standardisation-windows', { body }))

export const useRecordDuty = (verifierId: string) =>
  useChange((body: Body<'/lead-verifiers/{verifierId}/records'>) =>
    command('POST', '/lead-verifiers/{verifierId}/records', { params: { path: { verifierId } }, body }),
  )

export const useLogAnomaly = () =>
  useChange((body: Body<'/certificate-anomalies'>) => command('POST', '/certificate-anomalies', { body }))

export const useClearAnomaly = (anomaly: Anomaly) =>
  useChange((words: string) =>
    command('POST', '/certificate-anomalies/{anomalyId}/clear', {
      params: { path: { anomalyId: anomaly.id } },
      body: { words },
      etag: etagOf(anomaly),
    }),
  )

export const useWriteIncident = () =>
  useChange((body: Body<'/claim-incidents'>) => command('POST', '/claim-incidents', { body }))

export const useEditIncident = (incident: Incident) =>
  useChange((body: Body<'/claim-incidents/{incidentId}', 'put'>) =>
    command('PUT', '/claim-incidents/{incidentId}', {
      params: { path: { incidentId: incident.id } },
      body,
      etag: etagOf(incident),
    }),
  )

export const useMoveIncident = (incident: Incident) =>
  useChange((what: 'sign-off' | 'report'): Promise<unknown> => {
    const options = { params: { path: { incidentId: incident.id } }, etag: etagOf(incident) }
    return what === 'sign-off'
      ? command('POST', '/claim-incidents/{incidentId}/sign-off', options)
      : command('POST', '/claim-incidents/{incidentId}/report', options)
  })
