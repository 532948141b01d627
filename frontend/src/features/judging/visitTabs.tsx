import { lazy } from 'react'
import { words } from '../../shared/i18n/words'

// Part of the workspace's first load: only the labels, the screens come when they are opened.
const t = words('judging.tabs', {
  judging: 'Judging',
  selfRating: 'Self-rating',
  spokenFeedback: 'Spoken feedback',
})

const REVIEWERS = ['REVIEWER', 'SENIOR_REVIEWER', 'PRINCIPAL_REVIEWER', 'TEAM_LEADER', 'QUALITY_MANAGER'] as const
const CENTRE = ['CENTRE_CONTACT', 'HEAD_OF_CENTRE'] as const

export default [
  {
    path: 'self-rating',
    label: t('selfRating'),
    order: 45,
    roles: CENTRE,
    Component: lazy(() => import('./SelfRatingTab')),
  },
  { path: 'judging', label: t('judging'), order: 50, roles: REVIEWERS, Component: lazy(() => import('./JudgingTab')) },
  {
    path: 'feedback',
    label: t('spokenFeedback'),
    order: 55,
    roles: CENTRE,
    Component: lazy(() => import('./FeedbackTab')),
  },
]
