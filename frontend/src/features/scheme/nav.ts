import { IconBook2 } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { t } from './words'

const nav: readonly NavEntry[] = [
  {
    label: t('guide'),
    to: '/guide',
    icon: IconBook2,
    place: {
      PRACTITIONER: 20,
      EXAMS_OFFICER: 20,
      LEAD_IQA: 80,
      IQA: 80,
      ASSESSOR: 20,
      CENTRE_MANAGER: 80,
      REVIEWER: 50,
      SENIOR_REVIEWER: 50,
      PRINCIPAL_REVIEWER: 80,
      TEAM_LEADER: 80,
      QUALITY_MANAGER: 80,
      ADVISER: 50,
      APPEALS_OFFICER: 80,
      AO_ADMIN: 80,
      CENTRE_CONTACT: 80,
      HEAD_OF_CENTRE: 80,
      PLATFORM_ADMIN: 80,
    },
  },
]

export default nav
