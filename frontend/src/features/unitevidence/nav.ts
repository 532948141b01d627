import { IconCertificate } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  { label: 'My evidence', to: '/iqa-evidence-map', icon: IconCertificate, place: { LEAD_IQA: 70 } },
]

export default nav
