import { IconCalendarEvent } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  { label: 'Invitations', to: '/invitations', icon: IconCalendarEvent, place: { PRACTITIONER: 12 } },
]

export default nav
