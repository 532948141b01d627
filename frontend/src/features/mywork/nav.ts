import { IconChecklist, IconGauge } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  { label: 'My work', to: '/my-work', icon: IconChecklist, place: { LEAD_IQA: 50, IQA: 10 } },
  {
    label: 'Dashboard',
    to: '/iqa-dashboard',
    covers: ['dashboard', 'work'].map((list) => `/iqa-work-plans/:planId/${list}`),
    icon: IconGauge,
    place: { LEAD_IQA: 5 },
  },
]

export default nav
