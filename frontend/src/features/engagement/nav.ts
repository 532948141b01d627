import { IconReplace } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'
import { t } from './words'

const nav: readonly NavEntry[] = [
  {
    label: t('changesToApprovals'),
    to: '/change-requests',
    icon: IconReplace,
    place: { AO_ADMIN: 65, PRINCIPAL_REVIEWER: 65 },
  },
]

export default nav
