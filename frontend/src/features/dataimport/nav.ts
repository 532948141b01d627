import { IconTableImport } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  { label: 'Import lists', to: '/import', icon: IconTableImport, area: 'account', place: { CENTRE_CONTACT: 28 } },
]

export default nav
