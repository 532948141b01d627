import { IconRobot } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Machine accounts',
    to: '/machines',
    icon: IconRobot,
    area: 'account',
    place: { AO_ADMIN: 35, CENTRE_CONTACT: 35, HEAD_OF_CENTRE: 35 },
  },
]

export default nav
