import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useMe } from '../../shared/session/SessionContext'
import { Page, type Crumb } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { areaQuery, planQuery, type Area, type Plan } from './queries'
import { t } from './words'

/** The plan under which assessors are observed, its area, and whether the person leads it today. */
export interface ObservedPlan {
  readonly plan: Plan
  readonly area: Area
  readonly leads: boolean
}

const PLACES = [
  ['/observations', t('planned')],
  ['/observations-due', t('due')],
] as const

interface Props {
  readonly place: (typeof PLACES)[number][0]
  readonly lead?: string | undefined
  /** A record below the part: its own title instead of the parts. */
  readonly title?: string | undefined
  readonly children: (of: ObservedPlan) => ReactNode
}

/** A part of the observations of one plan, with the way to the other. */
export function ObservationFrame({ place, lead, title, children }: Props) {
  const { planId = '' } = useParams()
  const me = useMe()
  const plan = useQuery(planQuery(planId))
  const area = useQuery({ ...areaQuery(plan.data?.areaId ?? ''), enabled: plan.data !== undefined })
  const failed = plan.error ?? area.error
  if (!plan.data || !area.data) {
    if (!failed) return <PageSkeleton title={t('title')} />
    return (
      <Page title={t('title')}>
        <ProblemAlert error={failed} onRetry={() => void (plan.error ? plan.refetch() : area.refetch())} />
      </Page>
    )
  }
  const base = `/iqa-work-plans/${planId}`
  const crumbs: Crumb[] = [{ label: plan.data.areaName, to: base }]
  if (title) crumbs.push({ label: t('title'), to: `${base}/observations` })
  return (
    <Page title={title ?? t('titleOf', { area: plan.data.areaName })} lead={lead} breadcrumbs={crumbs}>
      {!title && (
        <PartsNav
          label={t('parts')}
          parts={PLACES.map(([path, label]) => ({ to: base + path, label, current: path === place }))}
        />
      )}
      {children({ plan: plan.data, area: area.data, leads: area.data.lead?.personId === me.id })}
    </Page>
  )
}
