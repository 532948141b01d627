import { IconEyeCheck, IconListDetails } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Monitoring',
    to: '/monitoring',
    covers: [
      ...['monitoring-points', 'reviews', 'review-prompts', 'figures'].map((list) => `/iqa-work-plans/:planId/${list}`),
      '/iqa-standards',
    ],
    icon: IconEyeCheck,
    place: { LEAD_IQA: 40, IQA: 50 },
  },
  // The head of centre publishes them too; who monitors comes to them from the plan.
  {
    label: 'IQA standards',
    to: '/iqa-standards',
    icon: IconListDetails,
    place: { HEAD_OF_CENTRE: 67, CENTRE_CONTACT: 67, CENTRE_MANAGER: 67 },
  },
]

export default nav
