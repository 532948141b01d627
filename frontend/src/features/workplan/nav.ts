import { IconClipboardList, IconUsersGroup } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Plan',
    to: '/iqa-work-plans',
    icon: IconClipboardList,
    place: { LEAD_IQA: 10, IQA: 20, HEAD_OF_CENTRE: 64, CENTRE_CONTACT: 64, CENTRE_MANAGER: 64 },
  },
  {
    label: 'Team',
    to: '/iqa-areas',
    icon: IconUsersGroup,
    place: { LEAD_IQA: 30, IQA: 30, HEAD_OF_CENTRE: 66, CENTRE_CONTACT: 66, CENTRE_MANAGER: 66 },
  },
]

export default nav
