import { IconChecklist, IconListCheck } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Actions',
    to: '/actions',
    icon: IconChecklist,
    place: {
      REVIEWER: 30,
      PRINCIPAL_REVIEWER: 50,
      TEAM_LEADER: 60,
      QUALITY_MANAGER: 40,
      AO_ADMIN: 60,
      CENTRE_CONTACT: 30,
      HEAD_OF_CENTRE: 30,
    },
  },
  {
    label: 'My actions',
    to: '/actions/mine',
    icon: IconListCheck,
    offline: true,
    place: { PRACTITIONER: 5, CENTRE_CONTACT: 31 },
  },
]

export default nav
