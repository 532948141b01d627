import type { ReactNode } from 'react'
import type { RouteObject } from 'react-router'

const PAGES: readonly (readonly [path: string, lazy: () => Promise<{ Component: () => ReactNode }>])[] = [
  ['iqa-areas', () => import('./AreasPage')],
  ['iqa-areas/:areaId', () => import('./AreaPage')],
  ['iqa-areas/:areaId/skills', () => import('./SkillsPage')],
  ['iqa-areas/:areaId/training-needs', () => import('./TrainingNeedsPage')],
  ['iqa-areas/:areaId/training-needs/:analysisId', () => import('./AnalysisPage')],
  ['iqa-areas/:areaId/conflicts', () => import('./ConflictsPage')],
  ['centres/:centreId/iqa-declarations', () => import('./DeclarationsPage')],
  ['iqa-work-plans', () => import('./PlansPage')],
  ['iqa-work-plans/:planId', () => import('./PlanPage')],
  ['iqa-work-plans/:planId/success', () => import('./SuccessPage')],
  ['iqa-work-plans/:planId/closing', () => import('./ClosingPage')],
  ['iqa-work-plans/:planId/resources', () => import('./ResourcesPage')],
  ['iqa-work-plans/:planId/individual-plans', () => import('./IndividualPlansPage')],
  ['iqa-work-plans/:planId/individual-plans/:individualId', () => import('./IndividualPlanPage')],
  ['iqa-work-plans/:planId/versions', () => import('./VersionsPage')],
  ['iqa-work-plans/:planId/versions/:versionId', () => import('./VersionPage')],
  ['iqa-work-plans/:planId/versions/:versionId/edit', () => import('./BuilderPage')],
  ['iqa-work-plans/:planId/versions/:versionId/changes', () => import('./ChangesPage')],
  ['iqa-work-plans/:planId/versions/:versionId/notices', () => import('./CommunicationPage')],
  ['iqa-work-plans/:planId/versions/:versionId/notices/:noticeId', () => import('./NoticePage')],
]

const routes: RouteObject[] = PAGES.map(([path, lazy]) => ({ path, lazy }))

export default routes
