import type { components } from '../../api/generated/schema'

type Schemas = components['schemas']

/** What the server tells everybody before sign-in. */
export type Settings = Schemas['Settings']

export type Role = Schemas['Role']

/** A role a person holds at one organisation or on one enrolment. */
export type Assignment = Schemas['MyAssignment']

/** Who is signed in and what they may be, where. `today` is the only "today" that screens know. */
export type Me = Schemas['Me']

export function hasRole(me: Me, ...roles: readonly Role[]): boolean {
  return me.assignments.some((assignment) => roles.includes(assignment.role))
}
