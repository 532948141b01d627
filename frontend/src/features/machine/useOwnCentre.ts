import { useMe } from '../../shared/session/SessionContext'

/** The centre whose machines I look after, if any; those of an awarding organisation look after many. */
export function useOwnCentre(): string | undefined {
  return useMe().assignments.find(
    (held) => held.organisationKind === 'CENTRE' && (held.role === 'CENTRE_CONTACT' || held.role === 'HEAD_OF_CENTRE'),
  )?.organisationId
}
