import { IconWebhook } from '@tabler/icons-react'
import type { NavEntry } from '../../shared/navigation'

const nav: readonly NavEntry[] = [
  {
    label: 'Webhooks',
    to: '/webhooks',
    icon: IconWebhook,
    area: 'account',
    place: { CENTRE_CONTACT: 30, HEAD_OF_CENTRE: 30 },
  },
]

export default nav
