import { lazy, Suspense } from 'react'
import { Lines } from '../../ui/Skeletons'
import { Checklist } from './Checklist'
import { PlanSection, type OfDraft } from './PlanSection'
import { PublishSection } from './PublishSection'
import classes from './workplan.module.css'
import { t } from './words'

// Each section brings its own inputs.
const ActivitiesSection = lazy(() =>
  import('./ActivitiesSection').then((module) => ({ default: module.ActivitiesSection })),
)
const ContextSection = lazy(() => import('./ContextSection').then((module) => ({ default: module.ContextSection })))
const CriteriaSection = lazy(() => import('./CriteriaSection').then((module) => ({ default: module.CriteriaSection })))
const PointsSection = lazy(() => import('./PointsSection').then((module) => ({ default: module.PointsSection })))
const PrioritiesSection = lazy(() =>
  import('./PrioritiesSection').then((module) => ({ default: module.PrioritiesSection })),
)
const ReasonsSection = lazy(() => import('./ReasonsSection').then((module) => ({ default: module.ReasonsSection })))
const Resources = lazy(() => import('./Resources').then((module) => ({ default: module.Resources })))
const SamplingSection = lazy(() => import('./SamplingSection').then((module) => ({ default: module.SamplingSection })))

/** Every section of a draft, with all that is missing beside it; while the team reads it, only the way back. */
export default function BuilderSections(draft: OfDraft) {
  const { version, area, members } = draft
  if (version.state !== 'DRAFT') {
    return (
      <>
        <p>{t('inConsultation')}</p>
        <PublishSection version={version} />
      </>
    )
  }
  return (
    // With the sections, for a line of the checklist leads into one.
    <Suspense fallback={<Lines count={8} />}>
      <div className={classes.builder}>
        <Checklist version={version} areaId={area.id} />
        <div>
          <ContextSection {...draft} />
          <ActivitiesSection {...draft} />
          <PrioritiesSection {...draft} />
          <CriteriaSection {...draft} />
          <SamplingSection {...draft} />
          <PointsSection {...draft} />
          <PlanSection id="resources" title={t('resources')} hint={t('resourcesLead')} version={version}>
            <Resources planId={version.planId} members={members} activities={version.content.activities} order={3} />
          </PlanSection>
          {version.number > 1 && <ReasonsSection {...draft} />}
          <PublishSection version={version} />
        </div>
      </div>
    </Suspense>
  )
}
