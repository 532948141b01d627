import { command, type Answer, type Body, type Versioned } from '../../api/client'
import { query, queryOne, queryPages, type RowOf } from '../../api/query'
import { asForm, etagOf, MANY, TAG, useChange } from './change'

export type AreaRow = RowOf<'/iqa-areas'>
export type Area = Versioned<Answer<'/iqa-areas/{areaId}'>>
export type Choices = Answer<'/iqa-areas/{areaId}/choices'>
export type Member = RowOf<'/iqa-areas/{areaId}/members'>
export type Skill = RowOf<'/iqa-skills'>
export type AnalysisRow = RowOf<'/iqa-areas/{areaId}/training-needs'>
export type Analysis = Versioned<Answer<'/iqa-areas/{areaId}/training-needs/{analysisId}'>>
export type Check = RowOf<'/iqa-areas/{areaId}/skill-checks'>
export type Conflict = RowOf<'/iqa-conflicts'>

export const areasQuery = () => queryPages(TAG, '/iqa-areas', {})
export const areaQuery = (areaId: string) => queryOne(TAG, '/iqa-areas/{areaId}', { path: { areaId } })
export const choicesQuery = (areaId: string) => queryOne(TAG, '/iqa-areas/{areaId}/choices', { path: { areaId } })
export const membersQuery = (areaId: string, former = false) =>
  queryPages(TAG, '/iqa-areas/{areaId}/members', { path: { areaId }, query: { former, limit: MANY } })
export const skillsQuery = (centre: string) => queryPages(TAG, '/iqa-skills', { query: { centre } })
export const analysesQuery = (areaId: string) =>
  queryPages(TAG, '/iqa-areas/{areaId}/training-needs', { path: { areaId } })
export const analysisQuery = (areaId: string, analysisId: string) =>
  queryOne(TAG, '/iqa-areas/{areaId}/training-needs/{analysisId}', { path: { areaId, analysisId } })
export const checksQuery = (areaId: string) => queryPages(TAG, '/iqa-areas/{areaId}/skill-checks', { path: { areaId } })
export const conflictsQuery = (centre: string) => queryPages(TAG, '/iqa-conflicts', { query: { centre } })

// Whoever sets areas up is of the centre's management and reads its sites and programmes there.
export const sitesQuery = (centre: string) => query('directory', '/centres/{centre}/sites', { path: { centre } })
export const programmesQuery = (centre: string) => query('enrolment', '/programmes', { query: { centre, limit: MANY } })

export const useSaveArea = (area: Area | undefined) =>
  useChange((body: Body<'/iqa-areas'>): Promise<unknown> =>
    area
      ? command('PUT', '/iqa-areas/{areaId}', { params: { path: { areaId: area.id } }, body, etag: area.etag })
      : command('POST', '/iqa-areas', { body }),
  )

export const useNameLead = (area: Area) =>
  useChange((body: Body<'/iqa-areas/{areaId}/name-lead'>) =>
    command('POST', '/iqa-areas/{areaId}/name-lead', { params: { path: { areaId: area.id } }, body, etag: area.etag }),
  )

export const useAddMember = (areaId: string) =>
  useChange((body: Body<'/iqa-areas/{areaId}/members'>) =>
    command('POST', '/iqa-areas/{areaId}/members', { params: { path: { areaId } }, body }),
  )

export const useEndMember = (member: Member) =>
  useChange((body: Body<'/iqa-areas/{areaId}/members/{memberId}/end'>) =>
    command('POST', '/iqa-areas/{areaId}/members/{memberId}/end', {
      params: { path: { areaId: member.areaId, memberId: member.id } },
      body,
      etag: etagOf(member),
    }),
  )

export const useSaveSkill = (skill: Skill | undefined) =>
  useChange((body: Body<'/iqa-skills'>): Promise<unknown> =>
    skill
      ? command('PUT', '/iqa-skills/{skillId}', { params: { path: { skillId: skill.id } }, body, etag: etagOf(skill) })
      : command('POST', '/iqa-skills', { body }),
  )

export const useVerifySkill = () =>
  useChange((skill: Skill) =>
    command('POST', '/iqa-skills/{skillId}/verify', { params: { path: { skillId: skill.id } }, etag: etagOf(skill) }),
  )

export const useAddCertificate = (skillId: string) =>
  useChange((file: File) =>
    command('POST', '/iqa-skills/{skillId}/files', { params: { path: { skillId } }, body: asForm(file) }),
  )

export const useRemoveCertificate = (skillId: string) =>
  useChange((fileId: string) =>
    command('DELETE', '/iqa-skills/{skillId}/files/{fileId}', { params: { path: { skillId, fileId } } }),
  )

export const useSaveAnalysis = (areaId: string, analysis: Analysis | undefined) =>
  useChange((body: Body<'/iqa-areas/{areaId}/training-needs'>) =>
    analysis
      ? command('PUT', '/iqa-areas/{areaId}/training-needs/{analysisId}', {
          params: { path: { areaId, analysisId: analysis.id } },
          body,
          etag: analysis.etag,
        })
      : command('POST', '/iqa-areas/{areaId}/training-needs', { params: { path: { areaId } }, body }),
  )

export const useRate = (analysis: Analysis) =>
  useChange((ratings: number[]) =>
    command('PUT', '/iqa-areas/{areaId}/training-needs/{analysisId}/ratings', {
      params: { path: { areaId: analysis.areaId, analysisId: analysis.id } },
      body: { ratings },
      etag: analysis.etag,
    }),
  )

export const useSign = (analysis: Analysis) =>
  useChange(() =>
    command('POST', '/iqa-areas/{areaId}/training-needs/{analysisId}/sign', {
      params: { path: { areaId: analysis.areaId, analysisId: analysis.id } },
      etag: analysis.etag,
    }),
  )

export const useRecordCheck = (areaId: string) =>
  useChange((body: Body<'/iqa-areas/{areaId}/skill-checks'>) =>
    command('POST', '/iqa-areas/{areaId}/skill-checks', { params: { path: { areaId } }, body }),
  )

export const useDeclare = () => useChange((body: Body<'/iqa-conflicts'>) => command('POST', '/iqa-conflicts', { body }))

export const useReviewConflict = (conflict: Conflict) =>
  useChange((body: Body<'/iqa-conflicts/{conflictId}/review'>) =>
    command('POST', '/iqa-conflicts/{conflictId}/review', {
      params: { path: { conflictId: conflict.id } },
      body,
      etag: etagOf(conflict),
    }),
  )

export const useEndConflict = () =>
  useChange((conflict: Conflict) =>
    command('POST', '/iqa-conflicts/{conflictId}/end', {
      params: { path: { conflictId: conflict.id } },
      etag: etagOf(conflict),
    }),
  )
