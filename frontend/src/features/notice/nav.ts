import { IconBellCog, IconMailForward } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Messages and calendar',
    to: '/notices/preferences',
    icon: IconBellCog,
    area: 'account',
    place: {
      REVIEWER: 10,
      SENIOR_REVIEWER: 10,
      PRINCIPAL_REVIEWER: 10,
      TEAM_LEADER: 10,
      QUALITY_MANAGER: 10,
      ADVISER: 10,
      APPEALS_OFFICER: 10,
      AO_ADMIN: 10,
      CENTRE_CONTACT: 10,
      HEAD_OF_CENTRE: 10,
      PRACTITIONER: 10,
      EXAMS_OFFICER: 10,
      LEAD_IQA: 10,
      IQA: 10,
      ASSESSOR: 10,
      CENTRE_MANAGER: 10,
      PLATFORM_ADMIN: 10,
    },
  },
  {
    label: 'Who will be reminded',
    to: '/notices/preview',
    icon: IconMailForward,
    area: 'account',
    place: { AO_ADMIN: 20, QUALITY_MANAGER: 20, REVIEWER: 20, CENTRE_CONTACT: 20 },
  },
]

export default nav
