import { command, readOne, type Answer, type Body, type Versioned } from '../../api/client'
import { query, queryOne, queryPages, type RowOf } from '../../api/query'
import { etagOf, MANY, TAG, useChange } from './change'

export type PlanRow = RowOf<'/iqa-work-plans'>
export type Plan = Versioned<Answer<'/iqa-work-plans/{planId}'>>
export type VersionRow = RowOf<'/iqa-work-plans/{planId}/versions'>
export type Version = Versioned<Answer<'/iqa-work-plans/{planId}/versions/{versionId}'>>
export type Content = Version['content']
export type Context = Content['context']
export type Priority = Content['priorities'][number]
export type Criterion = Content['successCriteria'][number]
export type Activity = Content['activities'][number]
export type Point = Content['monitoringPoints'][number]
export type SamplingPolicy = Content['samplingPolicy']
export type Changes = Answer<'/iqa-work-plans/{planId}/versions/{versionId}/changes'>
export type Change = Changes['changes'][number]
export type Time = RowOf<'/iqa-work-plans/{planId}/times'>
export type Material = RowOf<'/iqa-work-plans/{planId}/materials'>
export type Notice = RowOf<'/iqa-work-plans/{planId}/versions/{versionId}/notices'>

const VERSION = '/iqa-work-plans/{planId}/versions/{versionId}'

export const plansQuery = () => queryPages(TAG, '/iqa-work-plans', {})
export const planQuery = (planId: string) => queryOne(TAG, '/iqa-work-plans/{planId}', { path: { planId } })
export const versionsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/versions', { path: { planId } })
export const versionQuery = (planId: string, versionId: string) =>
  queryOne(TAG, VERSION, { path: { planId, versionId } })
export const readVersion = (planId: string, versionId: string) =>
  readOne(VERSION, { params: { path: { planId, versionId } } })
// Under a word of its own: every save of a draft asks for it again.
export const changesQuery = (planId: string, versionId: string, from?: string) =>
  query(`${TAG}.changes`, '/iqa-work-plans/{planId}/versions/{versionId}/changes', {
    path: { planId, versionId },
    query: from ? { from } : {},
  })
export const timesQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/times', { path: { planId }, query: { limit: MANY } })
export const materialsQuery = (planId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/materials', { path: { planId } })
export const noticesQuery = (planId: string, versionId: string) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/versions/{versionId}/notices', { path: { planId, versionId } })
export const noticeQuery = (planId: string, versionId: string, noticeId: string) =>
  queryOne(TAG, '/iqa-work-plans/{planId}/versions/{versionId}/notices/{noticeId}', {
    path: { planId, versionId, noticeId },
  })

export const useOpenPlan = () =>
  useChange((body: Body<'/iqa-work-plans'>) => command('POST', '/iqa-work-plans', { body }))

export const useAmend = (planId: string) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/amend'>) =>
    command('POST', '/iqa-work-plans/{planId}/amend', { params: { path: { planId } }, body }),
  )

export const usePublish = (version: Version) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/versions/{versionId}/publish'>) =>
    command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/publish', { ...the(version), body }),
  )

export const useMoveVersion = (version: Version) =>
  useChange((what: 'consult' | 'take-back'): Promise<unknown> =>
    what === 'consult'
      ? command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/consult', the(version))
      : command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/take-back', the(version)),
  )

export const useDiscard = (version: Version) =>
  useChange((reason: string) =>
    command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/discard', { ...the(version), body: { reason } }),
  )

const the = (version: Version) => ({
  params: { path: { planId: version.planId, versionId: version.id } },
  etag: version.etag,
})

export const useProposeTime = (planId: string, time: Time | undefined) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/times'>): Promise<unknown> =>
    time
      ? command('PUT', '/iqa-work-plans/{planId}/times/{timeId}', {
          params: { path: { planId, timeId: time.id } },
          body,
          etag: etagOf(time),
        })
      : command('POST', '/iqa-work-plans/{planId}/times', { params: { path: { planId } }, body }),
  )

export const useAgreeTime = () =>
  useChange((time: Time) =>
    command('POST', '/iqa-work-plans/{planId}/times/{timeId}/agree', {
      params: { path: { planId: time.planId, timeId: time.id } },
      etag: etagOf(time),
    }),
  )

export const useSaveMaterial = (planId: string, material: Material | undefined) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/materials'>): Promise<unknown> =>
    material
      ? command('PUT', '/iqa-work-plans/{planId}/materials/{materialId}', {
          params: { path: { planId, materialId: material.id } },
          body,
          etag: etagOf(material),
        })
      : command('POST', '/iqa-work-plans/{planId}/materials', { params: { path: { planId } }, body }),
  )

export const useAgreeMaterial = () =>
  useChange((material: Material) =>
    command('POST', '/iqa-work-plans/{planId}/materials/{materialId}/agree', {
      params: { path: { planId: material.planId, materialId: material.id } },
      etag: etagOf(material),
    }),
  )

export const useRemind = (planId: string) =>
  useChange((notice: Notice) =>
    command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/notices/{noticeId}/remind', {
      params: { path: { planId, versionId: notice.versionId, noticeId: notice.id } },
      etag: etagOf(notice),
    }),
  )

export const useTakeNote = (planId: string, notice: Notice) =>
  useChange((what: 'read' | 'acknowledge'): Promise<unknown> => {
    const options = { params: { path: { planId, versionId: notice.versionId, noticeId: notice.id } } }
    return what === 'read'
      ? command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/notices/{noticeId}/read', options)
      : command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/notices/{noticeId}/acknowledge', options)
  })

export const useBrief = (planId: string, versionId: string) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/versions/{versionId}/briefings'>) =>
    command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/briefings', {
      params: { path: { planId, versionId } },
      body,
    }),
  )
