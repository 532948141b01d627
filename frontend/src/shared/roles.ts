import type { Role } from './session/model'

/** The roles in the words of Quality Management Review. Where a record carries its scheme's own word, show that instead. */
const ROLES: Readonly<Partial<Record<Role, string>>> = {
  REVIEWER: 'Centre Quality Reviewer',
  SENIOR_REVIEWER: 'Senior Quality Reviewer',
  PRINCIPAL_REVIEWER: 'Principal Quality Reviewer',
  TEAM_LEADER: 'QMR Team Leader',
  QUALITY_MANAGER: 'Centre Quality Manager',
  ADVISER: 'Vocational Quality Advisor',
  APPEALS_OFFICER: 'Appeals Officer',
  AO_ADMIN: 'Awarding organisation administrator',
  CENTRE_CONTACT: 'Quality Nominee',
  HEAD_OF_CENTRE: 'Head of Centre',
  PRACTITIONER: 'Practitioner',
  EXAMS_OFFICER: 'Examinations Officer',
  LEAD_IQA: 'Lead Internal Verifier',
  IQA: 'Internal Verifier',
  ASSESSOR: 'Assessor',
  CENTRE_MANAGER: 'Centre Manager',
  MIS_CLIENT: 'Management information system',
  PLATFORM_ADMIN: 'Platform administrator',
}

export function wordsOfRole(role: string): string {
  return ROLES[role as Role] ?? role.charAt(0) + role.slice(1).toLowerCase().replaceAll('_', ' ')
}
