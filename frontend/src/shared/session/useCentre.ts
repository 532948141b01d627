import { useSearchParams } from 'react-router'
import type { Role } from './model'
import { useMe } from './SessionContext'

export interface HeldCentre {
  readonly id: string
  readonly name: string
}

/**
 * The centre a page is about: the one that the address names (`?centre=`), or else the first at which the person has one of
 * the roles. Whether they may see it says the server.
 */
export function useCentre(...roles: readonly Role[]): {
  readonly centre: string | undefined
  /** Those to choose from. */
  readonly centres: readonly HeldCentre[]
  /** Behind the addresses of the other parts, so that they are about the same centre. */
  readonly search: string
} {
  const me = useMe()
  const [search] = useSearchParams()
  const named = search.get('centre') ?? undefined
  const held = me.assignments.filter((each) => each.organisationKind === 'CENTRE' && roles.includes(each.role))
  const centres = [
    ...new Map(
      held.map(({ organisationId, organisationName }) => [
        organisationId,
        { id: organisationId, name: organisationName },
      ]),
    ).values(),
  ]
  return {
    centre: named ?? centres[0]?.id,
    centres,
    search: named ? `?${new URLSearchParams({ centre: named }).toString()}` : '',
  }
}
