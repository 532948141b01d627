import { IconRosetteDiscountCheck } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Claims',
    to: '/claims',
    icon: IconRosetteDiscountCheck,
    place: { EXAMS_OFFICER: 20, CENTRE_CONTACT: 60, HEAD_OF_CENTRE: 60, LEAD_IQA: 60, CENTRE_MANAGER: 60 },
  },
]

export default nav
