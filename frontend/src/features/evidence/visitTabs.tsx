import { lazy } from 'react'
import type { Role } from '../../shared/session/model'

const roles: readonly Role[] = [
  'REVIEWER',
  'PRINCIPAL_REVIEWER',
  'QUALITY_MANAGER',
  'CENTRE_CONTACT',
  'HEAD_OF_CENTRE',
  'PRACTITIONER',
  'EXAMS_OFFICER',
]

/** The evidence of a visit, as a tab of its workspace. */
const visitTabs = [
  { path: 'evidence', label: 'Evidence', order: 80, roles, Component: lazy(() => import('./EvidenceTab')) },
]

export default visitTabs
