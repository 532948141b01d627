import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { useMe } from '../../shared/session/SessionContext'
import { Page, type Crumb } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { areaQuery, planQuery, type Plan } from './queries'
import { t } from './words'

/** The plan whose work is looked at, and whether the person leads it today. */
export interface MonitoredPlan {
  readonly plan: Versioned<Plan>
  readonly leads: boolean
}

const PLACES = [
  ['/monitoring-points', t('points')],
  ['/review-prompts', t('prompts')],
  ['/reviews', t('reviews')],
  ['/figures', t('figures')],
] as const

interface Props {
  readonly place: (typeof PLACES)[number][0]
  readonly lead?: string | undefined
  /** A record below the part: its own title instead of the parts. */
  readonly title?: string | undefined
  readonly aside?: ReactNode
  readonly children: (of: MonitoredPlan) => ReactNode
}

/** A part of the monitoring of one plan, with the ways to the other parts. */
export function MonitoringFrame({ place, lead, title, aside, children }: Props) {
  const { planId = '' } = useParams()
  const me = useMe()
  const plan = useQuery(planQuery(planId))
  const area = useQuery({ ...areaQuery(plan.data?.areaId ?? ''), enabled: plan.data !== undefined })
  if (!plan.data) {
    if (!plan.error) return <PageSkeleton title={t('title')} />
    return (
      <Page title={t('title')}>
        <ProblemAlert error={plan.error} onRetry={() => void plan.refetch()} />
      </Page>
    )
  }
  const base = `/iqa-work-plans/${planId}`
  const crumbs: Crumb[] = [{ label: t('title'), to: '/monitoring' }]
  if (title) {
    crumbs.push(
      ...PLACES.filter(([path]) => path === place).map(([path, label]) => ({
        label: `${plan.data.areaName}: ${label}`,
        to: base + path,
      })),
    )
  }
  return (
    <Page title={title ?? t('titleOf', { area: plan.data.areaName })} aside={aside} lead={lead} breadcrumbs={crumbs}>
      {!title && (
        <PartsNav
          label={t('parts')}
          parts={[
            ...PLACES.map(([path, label]) => ({ to: base + path, label, current: path === place })),
            { to: `/iqa-standards?centre=${plan.data.centreId}`, label: t('standardsOfCentre'), current: false },
          ]}
        />
      )}
      {children({ plan: plan.data, leads: area.data?.lead?.personId === me.id })}
    </Page>
  )
}
