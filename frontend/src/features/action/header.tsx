import { lazy } from 'react'
import type { HeaderItem } from '../../shared/navigation'

const header: readonly HeaderItem[] = [
  { slot: 'banner', order: 20, offline: true, Component: lazy(() => import('./offline/QueueStatus')) },
]

export default header
