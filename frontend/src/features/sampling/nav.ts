import { IconLayoutGrid, IconMessageReport } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Sampling',
    to: '/sampling',
    covers: [
      'coverage',
      'samples',
      'sample-draws',
      'sampling-compliance',
      'decisions-to-countersign',
      'assessor-ratings',
      'observations',
      'observations-due',
    ].map((list) => `/iqa-work-plans/:planId/${list}`),
    icon: IconLayoutGrid,
    place: { LEAD_IQA: 20, IQA: 40 },
  },
  {
    label: 'Feedback',
    to: '/sample-feedback',
    covers: ['/observation-feedback'],
    icon: IconMessageReport,
    place: { ASSESSOR: 10, PRACTITIONER: 14, IQA: 60, LEAD_IQA: 60 },
  },
]

export default nav
