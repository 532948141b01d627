import { lazy } from 'react'
import type { HeaderItem } from '../../shared/navigation'

const header: readonly HeaderItem[] = [{ slot: 'end', order: 10, Component: lazy(() => import('./Bell')) }]

export default header
