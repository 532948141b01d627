import { IconEyeCheck } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Monitoring',
    to: '/monitoring',
    covers: ['monitoring-points', 'reviews', 'review-prompts', 'figures'].map(
      (list) => `/iqa-work-plans/:planId/${list}`,
    ),
    icon: IconEyeCheck,
    place: { LEAD_IQA: 40, IQA: 50 },
  },
]

export default nav
