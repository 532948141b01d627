import { lazy } from 'react'
import { t } from './words'

/** What both sides arrange for a visit, as a tab of its workspace. */
export default [
  {
    path: 'preparation',
    label: t('tab'),
    order: 30,
    roles: [
      'REVIEWER',
      'PRINCIPAL_REVIEWER',
      'TEAM_LEADER',
      'QUALITY_MANAGER',
      'AO_ADMIN',
      'CENTRE_CONTACT',
      'HEAD_OF_CENTRE',
    ] as const,
    Component: lazy(() => import('./PreparationTab')),
  },
]
