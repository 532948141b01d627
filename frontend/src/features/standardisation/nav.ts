import { IconScale } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Standardisation',
    to: '/standardisation-events',
    icon: IconScale,
    place: {
      LEAD_IQA: 44,
      IQA: 54,
      ASSESSOR: 14,
      HEAD_OF_CENTRE: 68,
      CENTRE_CONTACT: 68,
      CENTRE_MANAGER: 68,
    },
  },
]

export default nav
