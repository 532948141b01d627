import { command, type Answer, type Body, type Versioned } from '../../api/client'
import { queryOne } from '../../api/query'
import { TAG, useChange } from './change'

const CLOSING = '/iqa-work-plans/{planId}/closing' as const

export type Closing = Versioned<Answer<typeof CLOSING>>
export type OpenRecord = Closing['openRecords'][number]
export type PlanToClose = Body<'/iqa-work-plans/{planId}/close'>
export type Outcome = NonNullable<PlanToClose['evaluations']>[number]['outcome']

export const closingQuery = (planId: string) => queryOne(TAG, CLOSING, { path: { planId } })

const the = ({ planId, etag }: Closing) => ({ params: { path: { planId } }, etag })

export const useClosePlan = (closing: Closing) =>
  useChange((body: PlanToClose) => command('POST', '/iqa-work-plans/{planId}/close', { ...the(closing), body }))

export const useReopen = (closing: Closing) =>
  useChange(
    ({ what, reason }: { what: 'ask-to-reopen' | 'reopen' | 'refuse-to-reopen'; reason: string }): Promise<unknown> => {
      switch (what) {
        case 'ask-to-reopen':
          return command('POST', '/iqa-work-plans/{planId}/ask-to-reopen', { ...the(closing), body: { reason } })
        case 'refuse-to-reopen':
          return command('POST', '/iqa-work-plans/{planId}/refuse-to-reopen', { ...the(closing), body: { reason } })
        default:
          return command('POST', '/iqa-work-plans/{planId}/reopen', the(closing))
      }
    },
  )
