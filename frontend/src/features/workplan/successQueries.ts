import { command, type Answer, type Body } from '../../api/client'
import { query, queryPages, type RowOf } from '../../api/query'
import { TAG, useChange } from './change'

const SUCCESS = '/iqa-work-plans/{planId}/success' as const
const ENTRIES = `${SUCCESS}/{criterionId}/entries` as const
const VALUES = `${SUCCESS}/{criterionId}/values` as const

export type Success = Answer<typeof SUCCESS>
export type Standing = Success['criteria'][number]
export type Value = RowOf<typeof VALUES>
export type Entry = RowOf<typeof ENTRIES>

export const successQuery = (planId: string) => query(TAG, SUCCESS, { path: { planId } })
export const valuesQuery = (planId: string, criterionId: string) =>
  queryPages(TAG, VALUES, { path: { planId, criterionId } })
export const entriesQuery = (planId: string, criterionId: string) =>
  queryPages(TAG, ENTRIES, { path: { planId, criterionId } })

export const useNoteSuccess = (planId: string, criterionId: string) =>
  useChange((body: Body<typeof ENTRIES>) =>
    command('POST', ENTRIES, { params: { path: { planId, criterionId } }, body }),
  )
