import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, queryOne, queryPages, type RowOf } from '../../api/query'

export type MachineRow = RowOf<'/machine-accounts'>
export type Machine = Answer<'/machine-accounts/{machineAccountId}'> & { readonly etag: string }
export type Credential = Machine['credentials'][number]
export type MachineToCreate = Body<'/machine-accounts'>
export type Scope = MachineToCreate['scopes'][number]

const TAG = 'machine'

/** What can be chosen, in the order in which it is offered. */
export const SCOPES: readonly Scope[] = [
  'centre:read',
  'visits:read',
  'programmes:read',
  'programmes:write',
  'registrations:read',
  'registrations:write',
  'staff:read',
  'staff:write',
  'verifiers:read',
  'verifiers:write',
  'engagement:write',
  'assessments:read',
  'assessments:write',
  'claims:read',
  'claims:write',
  'actions:read',
  'actions:write',
  'webhooks:read',
]

/** What a machine of an awarding organisation can have. */
export const ORGANISATION_SCOPES: readonly Scope[] = [
  'centre:read',
  'visits:read',
  'programmes:read',
  'registrations:read',
  'claims:read',
  'actions:read',
]

export const machinesQuery = (centre?: string) =>
  queryPages(TAG, '/machine-accounts', { query: centre ? { centre } : {} })
export const machineQuery = (machineAccountId: string) =>
  queryOne(TAG, '/machine-accounts/{machineAccountId}', { path: { machineAccountId } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, TAG, 'audit') })
}

/** Only the answer to this holds the secret; a repeated request is answered without one. */
export const useCreate = () => useChange((body: MachineToCreate) => command('POST', '/machine-accounts', { body }))

const at = (machine: Machine) => ({ params: { path: { machineAccountId: machine.id } }, etag: machine.etag })

export const useEdit = (machine: Machine) =>
  useChange((body: Body<'/machine-accounts/{machineAccountId}', 'put'>) =>
    command('PUT', '/machine-accounts/{machineAccountId}', { ...at(machine), body }),
  )

/** Only the answer to this holds the new secret; a repeated request is answered without one. */
export const useRotate = (machine: Machine) =>
  useChange((body: Body<'/machine-accounts/{machineAccountId}/rotate'>) =>
    command('POST', '/machine-accounts/{machineAccountId}/rotate', { ...at(machine), body }),
  )

export const useEndGrace = (machine: Machine) =>
  useChange(() => command('POST', '/machine-accounts/{machineAccountId}/end-grace', at(machine)))

export const useRevoke = (machine: Machine) =>
  useChange((reason: string) =>
    command('POST', '/machine-accounts/{machineAccountId}/revoke', { ...at(machine), body: { reason } }),
  )
