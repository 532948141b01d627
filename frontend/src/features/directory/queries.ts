import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type PersonRow = RowOf<'/people'>
export type Person = Answer<'/people/{personId}'>
export type Assignment = RowOf<'/assignments'>
export type CentreRow = RowOf<'/centres'>
export type Centre = Answer<'/centres/{centre}'>
export type Site = RowOf<'/centres/{centre}/sites'>
export type Arrangement = RowOf<'/centres/{centre}/arrangements'>
export type ConsortiumRow = RowOf<'/consortia'>
export type Consortium = Answer<'/consortia/{consortiumId}'>
export type Involvement = RowOf<'/centres/{centre}/involvements'>
export type RegionRow = RowOf<'/regions'>

const TAG = 'directory'

export const peopleQuery = (q: string) => queryPages(TAG, '/people', { query: q ? { q } : {} })
export const personQuery = (personId: string) => queryOne(TAG, '/people/{personId}', { path: { personId } })
export const assignmentsQuery = (person: string) =>
  queryPages(TAG, '/assignments', { query: { person, sort: '-startsOn' } })
export const organisationsQuery = () => query(TAG, '/awarding-organisations', { query: { limit: 200 } })
export const regionsQuery = () => query(TAG, '/regions', { query: { limit: 200 } })
export const centresQuery = (q: string, sort: string) =>
  queryPages(TAG, '/centres', { query: { ...(q ? { q } : {}), ...(sort ? { sort } : {}) } })
export const centreQuery = (centre: string) => queryOne(TAG, '/centres/{centre}', { path: { centre } })
export const sitesQuery = (centre: string) => query(TAG, '/centres/{centre}/sites', { path: { centre } })
export const arrangementsQuery = (centre: string) => query(TAG, '/centres/{centre}/arrangements', { path: { centre } })
export const adviserQuery = (centre: string) => query(TAG, '/centres/{centre}/adviser', { path: { centre } })

export const consortiaQuery = () => queryPages(TAG, '/consortia')
export const consortiumQuery = (consortiumId: string) =>
  queryOne(TAG, '/consortia/{consortiumId}', { path: { consortiumId } })
export const someCentresQuery = (q: string) => query(TAG, '/centres', { query: { limit: 50, ...(q ? { q } : {}) } })
export const involvementsQuery = (centre: string) =>
  queryPages(TAG, '/centres/{centre}/involvements', { path: { centre } })
export const seniorsQuery = () =>
  query(TAG, '/colleagues', { query: { role: ['PRINCIPAL_REVIEWER', 'SENIOR_REVIEWER'], limit: 200 } })

/** The entity tag of a row of a list, which has its version as a field. */
export const etagOf = (record: { readonly version: number }) => `"${record.version}"`

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => invalidate(queryClient, 'directory', 'enrolment', 'audit', 'session'),
  })
}

export const useAddPerson = () => useChange((body: Body<'/people'>) => command('POST', '/people', { body }))

export const useEditPerson = (person: { id: string; etag: string }) =>
  useChange((body: Body<'/people/{personId}', 'put'>) =>
    command('PUT', '/people/{personId}', { params: { path: { personId: person.id } }, body, etag: person.etag }),
  )

export const useGiveRole = () => useChange((body: Body<'/assignments'>) => command('POST', '/assignments', { body }))

export const useEndRole = () =>
  useChange(({ assignment, reason }: { assignment: Assignment; reason: string }) =>
    command('POST', '/assignments/{assignmentId}/end', {
      params: { path: { assignmentId: assignment.id } },
      body: reason ? { reason } : {},
      etag: etagOf(assignment),
    }),
  )

export const useAddCentre = () => useChange((body: Body<'/centres'>) => command('POST', '/centres', { body }))

export const useEditCentre = (centre: { id: string; etag: string }) =>
  useChange((body: Body<'/centres/{centre}', 'put'>) =>
    command('PUT', '/centres/{centre}', { params: { path: { centre: centre.id } }, body, etag: centre.etag }),
  )

export const useEnrolCentre = () => useChange((body: Body<'/enrolments'>) => command('POST', '/enrolments', { body }))

export const useSaveSite = (centre: string, site?: Site) =>
  useChange((body: Body<'/centres/{centre}/sites'>): Promise<unknown> =>
    site
      ? command('PUT', '/centres/{centre}/sites/{siteId}', {
          params: { path: { centre, siteId: site.id } },
          body,
          etag: etagOf(site),
        })
      : command('POST', '/centres/{centre}/sites', { params: { path: { centre } }, body }),
  )

export const useAddArrangement = (centre: string) =>
  useChange((body: Body<'/centres/{centre}/arrangements'>) =>
    command('POST', '/centres/{centre}/arrangements', { params: { path: { centre } }, body }),
  )

export const useApproveConsortium = () =>
  useChange((body: Body<'/consortia'>) => command('POST', '/consortia', { body }))

export const useEditConsortium = (consortium: { id: string; etag: string }) =>
  useChange((body: Body<'/consortia/{consortiumId}', 'put'>) =>
    command('PUT', '/consortia/{consortiumId}', {
      params: { path: { consortiumId: consortium.id } },
      body,
      etag: consortium.etag,
    }),
  )

export const useAskInvolvement = (centre: string) =>
  useChange((body: Body<'/centres/{centre}/involvements'>) =>
    command('POST', '/centres/{centre}/involvements', { params: { path: { centre } }, body }),
  )

export const useAddRegion = () => useChange((body: Body<'/regions'>) => command('POST', '/regions', { body }))
