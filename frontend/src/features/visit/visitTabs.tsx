import { lazy } from 'react'
import type { VisitTab } from '../../shared/visitTabs'
import { t } from './words'

const tabs: readonly VisitTab[] = [
  { path: 'overview', label: t('overview'), order: 10, Component: lazy(() => import('./OverviewTab')) },
  {
    path: 'dates',
    label: t('dates'),
    order: 20,
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
      'EXAMS_OFFICER',
    ],
    Component: lazy(() => import('./DatesTab')),
  },
]

export default tabs
