import { IconSchool } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'CPD',
    to: '/development',
    icon: IconSchool,
    place: { LEAD_IQA: 46, IQA: 56, ASSESSOR: 16, PRACTITIONER: 60, HEAD_OF_CENTRE: 69 },
  },
]

export default nav
