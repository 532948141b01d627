/** What the server tells everybody before sign-in. */
export interface Settings {
  /** Address of the identity provider's realm. */
  readonly issuer: string
  readonly clientId: string
  readonly environment: 'LOCAL' | 'TRAINING' | 'PRODUCTION'
  /** The clock can be set here; a banner says so. */
  readonly trainingClock: boolean
  /** Mails are not sent but can be read in the product. */
  readonly mailbox: boolean
}

export type Role =
  | 'REVIEWER'
  | 'SENIOR_REVIEWER'
  | 'PRINCIPAL_REVIEWER'
  | 'TEAM_LEADER'
  | 'QUALITY_MANAGER'
  | 'ADVISER'
  | 'APPEALS_OFFICER'
  | 'AO_ADMIN'
  | 'CENTRE_CONTACT'
  | 'HEAD_OF_CENTRE'
  | 'PRACTITIONER'
  | 'EXAMS_OFFICER'
  | 'LEAD_IQA'
  | 'IQA'
  | 'ASSESSOR'
  | 'CENTRE_MANAGER'
  | 'MIS_CLIENT'
  | 'PLATFORM_ADMIN'

export interface Assignment {
  readonly role: Role
  /** The role in the words of the scheme, e.g. "Centre Quality Reviewer". */
  readonly roleLabel: string
  readonly organisationKind: 'PLATFORM' | 'AO' | 'REGION' | 'CENTRE' | 'ENROLMENT'
  readonly organisationId?: string
  readonly organisationName?: string
}

/** Who is signed in and what they may be, where. */
export interface Me {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly assignments: readonly Assignment[]
  /** The business date of the server's clock, `YYYY-MM-DD` in Europe/London. Screens know no other "today". */
  readonly today: string
}

export function hasRole(me: Me, ...roles: readonly Role[]): boolean {
  return me.assignments.some((assignment) => roles.includes(assignment.role))
}
