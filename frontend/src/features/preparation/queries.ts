import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type Agenda = Answer<'/visits/{visitId}/agenda'>
export type AgendaItem = Agenda['items'][number]
export type Roster = Answer<'/visits/{visitId}/roster'>
export type Person = Roster['people'][number]
export type Coverage = Answer<'/visits/{visitId}/roster/coverage'>
export type Candidates = Answer<'/visits/{visitId}/roster/candidates'>
export type Message = RowOf<'/visits/{visitId}/messages'>
export type MeetingLog = Answer<'/visits/{visitId}/meetings'>
export type MeetingLine = MeetingLog['meetings'][number]
export type NewMeeting = Body<'/visits/{visitId}/meetings'>
export type Invitation = RowOf<'/invitations'>

const at = (visitId: string) => ({ path: { visitId } })

export const agendaQuery = (visitId: string) => queryOne('preparation', '/visits/{visitId}/agenda', at(visitId))
export const rosterQuery = (visitId: string) => queryOne('preparation', '/visits/{visitId}/roster', at(visitId))
export const coverageQuery = (visitId: string) => query('preparation', '/visits/{visitId}/roster/coverage', at(visitId))
export const candidatesQuery = (visitId: string) =>
  query('preparation', '/visits/{visitId}/roster/candidates', at(visitId))
export const messagesQuery = (visitId: string) => queryPages('preparation', '/visits/{visitId}/messages', at(visitId))
export const logQuery = (visitId: string) => query('preparation', '/visits/{visitId}/meetings', at(visitId))
export const invitationsQuery = () => queryPages('preparation', '/invitations')

/** The version of a line of a list as an entity tag: its own record is not read before it is changed. */
const tagOf = (version: number) => `"${version}"`

function useRefresh() {
  const queryClient = useQueryClient()
  return () => invalidate(queryClient, 'preparation', 'visit', 'overview')
}

export function useEditAgenda(visitId: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ items, etag }: { items: readonly AgendaItem[]; etag: string }) =>
      command('PUT', '/visits/{visitId}/agenda', { params: at(visitId), body: { items: [...items] }, etag }),
    // A refusal as well: when someone else was quicker, the editor shows their version beside what was typed.
    onSettled: refresh,
  })
}

export function useAcceptAgenda(visitId: string) {
  return useMutation({
    mutationFn: (number: number) =>
      command('POST', '/visits/{visitId}/agenda/accept', { params: at(visitId), body: { number } }),
    onSuccess: useRefresh(),
  })
}

export function useInvite(visitId: string) {
  return useMutation({
    mutationFn: (body: Body<'/visits/{visitId}/invitations'>) =>
      command('POST', '/visits/{visitId}/invitations', { params: at(visitId), body }),
    onSuccess: useRefresh(),
  })
}

export function useCopyPrevious(visitId: string) {
  return useMutation({
    mutationFn: () => command('POST', '/visits/{visitId}/roster/copy-previous', { params: at(visitId) }),
    onSuccess: useRefresh(),
  })
}

export function useRepresent(visitId: string) {
  return useMutation({
    mutationFn: ({ person, programmeIds }: { person: Person; programmeIds: string[] }) =>
      command('PUT', '/visits/{visitId}/invitations/{invitationId}', {
        params: { path: { visitId, invitationId: person.invitationId } },
        body: { programmeIds },
        etag: tagOf(person.version),
      }),
    onSuccess: useRefresh(),
  })
}

export function useWithdraw(visitId: string) {
  return useMutation({
    mutationFn: (person: Person) =>
      command('DELETE', '/visits/{visitId}/invitations/{invitationId}', {
        params: { path: { visitId, invitationId: person.invitationId } },
        etag: tagOf(person.version),
      }),
    onSuccess: useRefresh(),
  })
}

export function useNoteAgreement(visitId: string, etag: string) {
  return useMutation({
    mutationFn: (agreementNote: string) =>
      command('PUT', '/visits/{visitId}/roster', { params: at(visitId), body: { agreementNote }, etag }),
    onSuccess: useRefresh(),
  })
}

export function usePostMessage(visitId: string) {
  return useMutation({
    mutationFn: (text: string) =>
      command('POST', '/visits/{visitId}/messages', { params: at(visitId), body: { text } }),
    onSuccess: useRefresh(),
  })
}

/** Puts a meeting on record, or an entry right. */
export function useRecordMeeting(visitId: string, line?: MeetingLine) {
  return useMutation({
    mutationFn: (body: NewMeeting) =>
      line
        ? command('PUT', '/visits/{visitId}/meetings/{meetingId}', {
            params: { path: { visitId, meetingId: line.id } },
            body,
            etag: tagOf(line.version),
          })
        : command('POST', '/visits/{visitId}/meetings', { params: at(visitId), body }),
    onSuccess: useRefresh(),
  })
}

export function useAttendance(visitId: string) {
  return useMutation({
    mutationFn: (people: { invitationId: string; attended: boolean }[]) =>
      command('PUT', '/visits/{visitId}/attendance', { params: at(visitId), body: { people } }),
    onSuccess: useRefresh(),
  })
}

export function useAnswer() {
  return useMutation({
    mutationFn: ({ invitation, comes }: { invitation: Invitation; comes: boolean }) =>
      command('POST', '/invitations/{invitationId}/answer', {
        params: { path: { invitationId: invitation.id } },
        body: { comes },
        etag: tagOf(invitation.version),
      }),
    onSuccess: useRefresh(),
  })
}
