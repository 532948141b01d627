import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { useHasRole, useMe } from '../../shared/session/SessionContext'
import { Page, type Crumb } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { areaQuery, planQuery, type Area, type Plan } from './queries'
import { t } from './words'

/** The plan whose sample is shown, its area, and whether the person leads it today. */
export interface SamplingPlan {
  readonly plan: Versioned<Plan>
  readonly area: Versioned<Area>
  readonly leads: boolean
}

const PLACES = [
  ['/coverage', t('matrix')],
  ['/samples', t('samples')],
  ['/sample-draws', t('draws')],
  ['/sampling-compliance', t('compliance')],
  ['/decisions-to-countersign', t('toCountersign')],
  ['/assessor-ratings', t('ratings')],
] as const

interface Props {
  readonly place: (typeof PLACES)[number][0]
  readonly lead?: string
  /** A record below the part: its own title instead of the parts. */
  readonly title?: string
  readonly children: (of: SamplingPlan) => ReactNode
}

/** A part of the sampling of one plan, with the ways to the other parts. */
export function SamplingFrame({ place, lead, title, children }: Props) {
  const { planId = '' } = useParams()
  const me = useMe()
  const signs = useHasRole('LEAD_IQA', 'IQA')
  const plan = useQuery(planQuery(planId))
  const area = useQuery({ ...areaQuery(plan.data?.areaId ?? ''), enabled: plan.data !== undefined })
  const failed = plan.error ?? area.error
  if (failed && !(plan.data && area.data)) {
    return (
      <Page title={t('title')}>
        <ProblemAlert error={failed} onRetry={() => void (plan.error ? plan.refetch() : area.refetch())} />
      </Page>
    )
  }
  if (!plan.data || !area.data) return <PageSkeleton title={t('title')} />
  const base = `/iqa-work-plans/${planId}`
  const crumbs: Crumb[] = [{ label: t('title'), to: '/sampling' }]
  if (title) {
    crumbs.push(
      { label: plan.data.areaName, to: `${base}/coverage` },
      ...PLACES.filter(([path]) => path === place).map(([path, label]) => ({ label, to: base + path })),
    )
  }
  return (
    <Page title={title ?? t('titleOf', { area: plan.data.areaName })} lead={lead} breadcrumbs={crumbs}>
      {!title && (
        <PartsNav
          label={t('parts')}
          parts={PLACES.filter(([path]) => path !== '/decisions-to-countersign' || signs).map(([path, label]) => ({
            to: base + path,
            label,
            current: path === place,
          }))}
        />
      )}
      {children({ plan: plan.data, area: area.data, leads: area.data.lead?.personId === me.id })}
    </Page>
  )
}
