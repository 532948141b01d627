import type { RouteObject } from 'react-router'

/** Below a plan, an address is that of the list in the interface: whoever counts a list there leads to it here. */
const routes: RouteObject[] = [
  { path: 'iqa-work-plans/:planId/coverage', lazy: () => import('./MatrixPage') },
  { path: 'iqa-work-plans/:planId/samples', lazy: () => import('./SamplesPage') },
  { path: 'iqa-work-plans/:planId/samples/:sampleId', lazy: () => import('./SamplePage') },
  { path: 'iqa-work-plans/:planId/sample-draws', lazy: () => import('./DrawPage') },
  { path: 'iqa-work-plans/:planId/sampling-compliance', lazy: () => import('./CompliancePage') },
  { path: 'iqa-work-plans/:planId/decisions-to-countersign', lazy: () => import('./DecisionsPage') },
  { path: 'iqa-work-plans/:planId/assessor-ratings', lazy: () => import('./RatingsPage') },
  // Where messages to an assessor lead.
  { path: 'sample-feedback', lazy: () => import('./FeedbacksPage') },
  { path: 'sample-feedback/:feedbackId', lazy: () => import('./FeedbackPage') },
]

export default routes
