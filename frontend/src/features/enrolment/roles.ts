import { useQuery } from '@tanstack/react-query'
import { editionsQuery, guideQuery } from './queries'
import { plain } from './words'

/** The practitioner roles that the scheme in force names. */
export function usePractitionerRoles(): { value: string; label: string }[] {
  const editions = useQuery(editionsQuery())
  const version = editions.data?.items.find((each) => each.current)?.version
  const guide = useQuery({ ...guideQuery(version ?? ''), enabled: version !== undefined })
  return (guide.data?.practitionerRoles ?? []).map((each) => ({ value: each.code, label: each.label }))
}

/** The scheme's words for a role. */
export function useRoleWords(): (role: string) => string {
  const roles = usePractitionerRoles()
  return (role) => roles.find((each) => each.value === role)?.label ?? plain(role)
}
