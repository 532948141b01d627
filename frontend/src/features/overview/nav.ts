import { IconHome } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { t } from './words'

const nav: readonly NavEntry[] = [
  {
    label: t('home'),
    to: '/',
    icon: IconHome,
    end: true,
    place: {
      REVIEWER: 10,
      SENIOR_REVIEWER: 10,
      PRINCIPAL_REVIEWER: 10,
      TEAM_LEADER: 10,
      QUALITY_MANAGER: 10,
      ADVISER: 10,
      AO_ADMIN: 10,
      CENTRE_CONTACT: 10,
      HEAD_OF_CENTRE: 10,
      PRACTITIONER: 10,
      EXAMS_OFFICER: 10,
      CENTRE_MANAGER: 10,
      ASSESSOR: 10,
      PLATFORM_ADMIN: 10,
    },
  },
]

export default nav
