import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type CentrePeople = Answer<'/centres/{centre}/people'>
export type Practitioner = CentrePeople['practitioners'][number]
export type DutyHolder = CentrePeople['duties'][number]
export type OtherStaff = CentrePeople['otherStaff'][number]
export type Programme = RowOf<'/programmes'>
export type Approval = RowOf<'/enrolments/{enrolmentId}/approvals'>
export type Registrations = Answer<'/enrolments/{enrolmentId}/registrations'>
export type RegistrationLine = Registrations['lines'][number]
export type Scope = Answer<'/centres/{centre}/scope'>
export type Reason = Scope['reasons'][number]
export type ScopeHistoryRow = RowOf<'/centres/{centre}/scope/history'>
export type Qualification = RowOf<'/qualifications'>
export type Edition = RowOf<'/recognition-terms'>
export type Assignment = RowOf<'/assignments'>
export type ExternalCheckList = NonNullable<Answer<'/centres/{centre}/readiness'>['externalAssessment']>[number]

const TAG = 'enrolment'
const MANY = 200

export const centreQuery = (centre: string) => queryOne(TAG, '/centres/{centre}', { path: { centre } })
export const peopleQuery = (centre: string) => query(TAG, '/centres/{centre}/people', { path: { centre } })
export const readinessQuery = (centre: string) => query(TAG, '/centres/{centre}/readiness', { path: { centre } })
export const nomineeQuery = (centreId: string) =>
  query(TAG, '/assignments', { query: { organisation: centreId, role: ['CENTRE_CONTACT'], inEffect: true } })
export const programmesQuery = (centre: string) => query(TAG, '/programmes', { query: { centre, limit: MANY } })
export const sitesQuery = (centre: string) => query(TAG, '/centres/{centre}/sites', { path: { centre } })
export const enrolmentsQuery = (centre: string) => query(TAG, '/enrolments', { query: { centre } })
export const approvalsQuery = (enrolmentId: string) =>
  query(TAG, '/enrolments/{enrolmentId}/approvals', { path: { enrolmentId } })
export const recognitionQuery = (enrolmentId: string) =>
  queryOne(TAG, '/enrolments/{enrolmentId}/recognition', { path: { enrolmentId } })
export const registrationsQuery = (enrolmentId: string) =>
  query(TAG, '/enrolments/{enrolmentId}/registrations', { path: { enrolmentId } })
export const scopeQuery = (centre: string) => query(TAG, '/centres/{centre}/scope', { path: { centre } })
export const scopeHistoryQuery = (centre: string) =>
  queryPages(TAG, '/centres/{centre}/scope/history', { path: { centre } })
export const qualificationsQuery = (q: string) => queryPages(TAG, '/qualifications', { query: q ? { q } : {} })
export const allQualificationsQuery = () => query(TAG, '/qualifications', { query: { limit: MANY } })
export const termsQuery = (termsId: string) => query(TAG, '/recognition-terms/{termsId}', { path: { termsId } })
export const termsEditionsQuery = () => queryPages(TAG, '/recognition-terms')
export const editionsQuery = () => query(TAG, '/schemes', { query: { scheme: 'pearson-qmr', limit: MANY } })
export const guideQuery = (version: string) => ({
  ...query(TAG, '/schemes/{scheme}/versions/{version}', { path: { scheme: 'pearson-qmr', version } }),
  staleTime: Infinity,
})

const etagOf = (record: { readonly version: number }) => `"${record.version}"`

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => invalidate(queryClient, 'enrolment', 'directory', 'audit', 'overview'),
  })
}

export const useSavePractitioner = (centre: string, practitioner?: Practitioner) =>
  useChange((body: Body<'/centres/{centre}/people/practitioners'>): Promise<unknown> =>
    practitioner
      ? command('PUT', '/centres/{centre}/people/practitioners/{practitionerId}', {
          params: { path: { centre, practitionerId: practitioner.id } },
          body: { roles: body.roles, programmeIds: body.programmeIds },
          etag: etagOf(practitioner),
        })
      : command('POST', '/centres/{centre}/people/practitioners', { params: { path: { centre } }, body }),
  )

export const useRemovePractitioner = (centre: string) =>
  useChange((practitioner: Practitioner) =>
    command('POST', '/centres/{centre}/people/practitioners/{practitionerId}/leave', {
      params: { path: { centre, practitionerId: practitioner.id } },
      etag: etagOf(practitioner),
    }),
  )

export const useNameDuty = (centre: string) =>
  useChange(({ duty, personId }: { duty: DutyHolder['duty']; personId: string | null }) =>
    command('PUT', '/centres/{centre}/people/duties/{duty}', {
      params: { path: { centre, duty } },
      body: personId ? { personId } : {},
    }),
  )

export const useAppointNominee = (centreId: string) =>
  useChange(({ personId, startsOn }: { personId: string; startsOn: string | null }) =>
    command('POST', '/assignments', {
      body: {
        personId,
        role: 'CENTRE_CONTACT',
        organisationKind: 'CENTRE',
        organisationId: centreId,
        ...(startsOn ? { startsOn } : {}),
      },
    }),
  )

export const useEndAppointment = () =>
  useChange(({ assignment, reason }: { assignment: Assignment; reason: string }) =>
    command('POST', '/assignments/{assignmentId}/end', {
      params: { path: { assignmentId: assignment.id } },
      body: reason ? { reason } : {},
      etag: etagOf(assignment),
    }),
  )

export const useSaveProgramme = (programme?: Programme) =>
  useChange((body: Body<'/programmes'>): Promise<unknown> =>
    programme
      ? command('PUT', '/programmes/{programmeId}', {
          params: { path: { programmeId: programme.id } },
          body: body.details,
          etag: etagOf(programme),
        })
      : command('POST', '/programmes', { body }),
  )

export const useEditApproval = (enrolmentId: string) =>
  useChange(
    ({
      approval,
      body,
    }: {
      approval: Approval
      body: Body<'/enrolments/{enrolmentId}/approvals/{approvalId}', 'put'>
    }) =>
      command('PUT', '/enrolments/{enrolmentId}/approvals/{approvalId}', {
        params: { path: { enrolmentId, approvalId: approval.id } },
        body,
        etag: etagOf(approval),
      }),
  )

export const useAddApproval = (enrolmentId: string) =>
  useChange((body: Body<'/enrolments/{enrolmentId}/approvals'>) =>
    command('POST', '/enrolments/{enrolmentId}/approvals', { params: { path: { enrolmentId } }, body }),
  )

export const useRecordRecognition = (enrolmentId: string) =>
  useChange((body: Body<'/enrolments/{enrolmentId}/recognition', 'put'>) =>
    command('PUT', '/enrolments/{enrolmentId}/recognition', { params: { path: { enrolmentId } }, body }),
  )

export const usePublishTerms = () =>
  useChange((body: Body<'/recognition-terms'>) => command('POST', '/recognition-terms', { body }))

export const useReplaceRegistrations = (enrolmentId: string) =>
  useChange((body: Body<'/enrolments/{enrolmentId}/registrations', 'put'>) =>
    command('PUT', '/enrolments/{enrolmentId}/registrations', { params: { path: { enrolmentId } }, body }),
  )

export const useSaveQualification = (qualification?: Qualification) =>
  useChange(({ number, ...body }: Body<'/qualifications'>): Promise<unknown> =>
    qualification
      ? command('PUT', '/qualifications/{qualificationId}', {
          params: { path: { qualificationId: qualification.id } },
          body,
          etag: etagOf(qualification),
        })
      : command('POST', '/qualifications', { body: { number, ...body } }),
  )

export const useSaveExternalCheckList = (programmeId: string) =>
  useChange(
    ({
      body,
      version,
    }: {
      body: Body<'/programmes/{programmeId}/external-assessment', 'put'>
      version: number
    }): Promise<unknown> =>
      command('PUT', '/programmes/{programmeId}/external-assessment', {
        params: { path: { programmeId } },
        body,
        etag: `"${version}"`,
      }),
  )
