import { lazy } from 'react'

/** The actions of a visit, as a tab of its workspace. */
const visitTabs = [{ path: 'actions', label: 'Actions', order: 70, Component: lazy(() => import('./ActionsTab')) }]

export default visitTabs
