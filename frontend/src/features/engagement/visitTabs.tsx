import { lazy } from 'react'

const EngagementTab = lazy(() => import('./EngagementTab').then((module) => ({ default: module.EngagementTab })))

export default [{ path: 'engagement', label: 'Engagement document', order: 40, Component: EngagementTab }]
