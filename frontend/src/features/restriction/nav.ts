import { IconShieldLock } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Blocks',
    to: '/certification-blocks',
    icon: IconShieldLock,
    place: {
      QUALITY_MANAGER: 20,
      TEAM_LEADER: 70,
      PRINCIPAL_REVIEWER: 70,
      AO_ADMIN: 75,
      ADVISER: 40,
    },
  },
]

export default nav
