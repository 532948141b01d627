import { lazy } from 'react'
import { t } from './words'

export default [
  {
    path: 'timeline',
    label: t('timeline'),
    order: 90,
    roles: [
      'REVIEWER',
      'SENIOR_REVIEWER',
      'PRINCIPAL_REVIEWER',
      'TEAM_LEADER',
      'QUALITY_MANAGER',
      'ADVISER',
      'AO_ADMIN',
      'CENTRE_CONTACT',
      'HEAD_OF_CENTRE',
    ] as const,
    Component: lazy(() => import('./VisitTimeline')),
  },
]
