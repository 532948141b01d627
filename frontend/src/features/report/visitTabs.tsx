import { lazy } from 'react'
import { t } from './words'

export default [{ path: 'report', label: t('report'), order: 60, Component: lazy(() => import('./VisitReport')) }]
