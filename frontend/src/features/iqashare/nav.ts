import { IconShare } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  { label: 'Shared records', to: '/iqa-shares', icon: IconShare, place: { LEAD_IQA: 60, REVIEWER: 45 } },
]

export default nav
