import { lazy } from 'react'
import type { HeaderItem } from '../../shared/navigation'

const header: readonly HeaderItem[] = [{ slot: 'banner', order: 5, Component: lazy(() => import('./BlockBanner')) }]

export default header
