import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type Plan = Answer<'/iqa-work-plans/{planId}'>
export type Area = Answer<'/iqa-areas/{areaId}'>
export type Member = RowOf<'/iqa-areas/{areaId}/members'>
export type Coverage = Answer<'/iqa-work-plans/{planId}/coverage'>
export type CoverageLine = Coverage['rows'][number]
export type CoverageColumn = Coverage['columnsShown'][number]
export type Sample = RowOf<'/iqa-work-plans/{planId}/samples'>
export type Draw = Answer<'/iqa-work-plans/{planId}/sample-draws', 'post'>
export type DrawRow = RowOf<'/iqa-work-plans/{planId}/sample-draws'>
export type Rating = RowOf<'/iqa-work-plans/{planId}/assessor-ratings'>
export type Compliance = RowOf<'/iqa-work-plans/{planId}/sampling-compliance'>
export type Decision = RowOf<'/iqa-work-plans/{planId}/decisions-to-countersign'>
export type Assessment = RowOf<'/centres/{centre}/assessments'>

export type Columns = Coverage['columns']
export type Stage = Sample['stage']
export type State = Sample['state']
export type Method = Sample['method']

export const COLUMNS = ['UNIT', 'METHOD', 'SITE', 'LEARNER'] as const satisfies readonly Columns[]
export const STAGES = ['INTERIM', 'SUMMATIVE'] as const satisfies readonly Stage[]
export const STATES = [
  'PLANNED',
  'AWAITING_COUNTERSIGNATURE',
  'DONE',
  'REMOVED',
  'DROPPED',
] as const satisfies readonly State[]
export const METHODS = [
  'ASSIGNMENT',
  'OBSERVATION',
  'WORK_PRODUCT',
  'DISCUSSION',
  'QUESTIONING',
  'WITNESS_TESTIMONY',
  'PRIOR_LEARNING',
  'EXAMINATION',
  'OTHER',
] as const satisfies readonly Method[]
export const RATINGS = ['RED', 'AMBER', 'GREEN'] as const satisfies readonly Rating['rating'][]

const TAG = 'sampling'
const MANY = 200
/** As many as stand beside the matrix; the list has them all. */
export const FEW = 20

export const planQuery = (planId: string) => queryOne('workplan', '/iqa-work-plans/{planId}', { path: { planId } })
export const versionQuery = (planId: string) =>
  query('workplan', '/iqa-work-plans/{planId}/current', { path: { planId } })
export const areaQuery = (areaId: string) => queryOne('workplan', '/iqa-areas/{areaId}', { path: { areaId } })
export const membersQuery = (areaId: string) =>
  queryPages('workplan', '/iqa-areas/{areaId}/members', { path: { areaId }, query: { limit: MANY } })

export interface CoverageFilters {
  readonly columns: Columns
  readonly programmeId?: string
  readonly assessorId?: string
  readonly method?: Method
  readonly siteId?: string
  readonly stage?: Stage
  readonly gaps?: boolean
}
export const coverageQuery = (planId: string, filters: CoverageFilters) =>
  query(TAG, '/iqa-work-plans/{planId}/coverage', { path: { planId }, query: filters })

export interface SampleFilters {
  readonly state?: State[]
  readonly stage?: Stage
  readonly assessorId?: string
  readonly responsibleId?: string
  readonly unit?: string
  readonly limit?: number
}
export const samplesQuery = (planId: string, filters: SampleFilters) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/samples', { path: { planId }, query: filters })
export const sampleQuery = (planId: string, sampleId: string) =>
  queryOne(TAG, '/iqa-work-plans/{planId}/samples/{sampleId}', { path: { planId, sampleId } })

export const drawsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/sample-draws', { path: { planId }, query: {} })
export const explanationQuery = (planId: string, drawId: string, assessmentId: string) =>
  query(TAG, '/iqa-work-plans/{planId}/sample-draws/{drawId}/explanations/{assessmentId}', {
    path: { planId, drawId, assessmentId },
  })
export const ratingsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/assessor-ratings', { path: { planId }, query: { limit: MANY } })

export const complianceQuery = (planId: string, short: boolean) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/sampling-compliance', { path: { planId }, query: { short, limit: MANY } })

export const decisionsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/decisions-to-countersign', { path: { planId }, query: {} })

export interface AssessmentFilters {
  readonly assessorId?: string
  readonly learner?: string
  readonly unit?: string
  readonly limit?: number
}
export const assessmentsQuery = (centre: string, filters: AssessmentFilters) =>
  queryPages('assessment', '/centres/{centre}/assessments', { path: { centre }, query: filters })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, TAG, 'mywork', 'overview', 'audit') })
}

export const useDraw = (planId: string, dryRun: boolean) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/sample-draws'>) =>
    command('POST', '/iqa-work-plans/{planId}/sample-draws', { params: { path: { planId }, query: { dryRun } }, body }),
  )

export const useAdd = (planId: string) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/samples'>) =>
    command('POST', '/iqa-work-plans/{planId}/samples', { params: { path: { planId } }, body }),
  )

interface OneSample {
  readonly planId: string
  readonly id: string
  readonly etag: string
}
const at = ({ planId, id, etag }: OneSample) => ({ params: { path: { planId, sampleId: id } }, etag })

export const useRemove = (sample: OneSample) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/samples/{sampleId}/remove'>) =>
    command('POST', '/iqa-work-plans/{planId}/samples/{sampleId}/remove', { ...at(sample), body }),
  )

export const useAllocate = (sample: OneSample) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/samples/{sampleId}/allocate'>) =>
    command('POST', '/iqa-work-plans/{planId}/samples/{sampleId}/allocate', { ...at(sample), body }),
  )

export const useGiveGapReason = (planId: string) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/gap-reasons'>) =>
    command('POST', '/iqa-work-plans/{planId}/gap-reasons', { params: { path: { planId } }, body }),
  )

export const useSignBeside = (planId: string) =>
  useChange(({ assessmentId, note }: { assessmentId: string; note: string }) =>
    command('POST', '/iqa-work-plans/{planId}/decisions-to-countersign/{assessmentId}/countersign', {
      params: { path: { planId, assessmentId } },
      body: note.trim() ? { note } : {},
    }),
  )

export const useRate = (planId: string, { assessorId, programmeId }: Pick<Rating, 'assessorId' | 'programmeId'>) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/assessor-ratings/{assessorId}/{programmeId}/decide'>) =>
    command('POST', '/iqa-work-plans/{planId}/assessor-ratings/{assessorId}/{programmeId}/decide', {
      params: { path: { planId, assessorId, programmeId } },
      body,
    }),
  )
