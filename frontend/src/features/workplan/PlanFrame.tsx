import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation, useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { Page, type Crumb } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { planQuery, type Plan } from './queries'
import { t } from './words'

export const titleOf = (plan: Plan): string => t('planOf', { area: plan.areaName, reference: plan.reference })

/** The way to a page below a plan. */
export function crumbsOf(plan: Plan): readonly Crumb[] {
  return [
    { label: t('plans'), to: '/iqa-work-plans' },
    { label: titleOf(plan), to: `/iqa-work-plans/${plan.id}` },
  ]
}

interface Props {
  /** Of the page; without one, the plan's own. */
  readonly title?: string
  readonly lead?: string
  readonly children: (plan: Plan) => ReactNode
}

/** A page of a plan, with the ways to its other parts. */
export function PlanFrame({ title, lead, children }: Props) {
  const { planId = '' } = useParams()
  const { pathname } = useLocation()
  const seesMembers = useHasRole('LEAD_IQA', 'IQA', 'HEAD_OF_CENTRE')
  const found = useQuery(planQuery(planId))
  if (found.isPending) return <PageSkeleton />
  if (!found.data) {
    return (
      <Page title={title ?? t('plan')} breadcrumbs={[{ label: t('plans'), to: '/iqa-work-plans' }]}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const plan = found.data
  const base = `/iqa-work-plans/${plan.id}`
  const parts = [
    ['', t('partPlan')],
    ...(seesMembers
      ? ([
          ['/individual-plans', t('partIndividual')],
          ['/resources', t('partResources')],
        ] as const)
      : []),
    ['/versions', t('partVersions')],
    ...(plan.currentVersionId
      ? ([
          [`/versions/${plan.currentVersionId}/notices`, t('partCommunication')],
          ['/success', t('partSuccess')],
        ] as const)
      : []),
    ['/closing', t('partClosing')],
  ] as const
  return (
    <Page
      title={title ?? titleOf(plan)}
      breadcrumbs={title ? crumbsOf(plan) : crumbsOf(plan).slice(0, 1)}
      {...(lead ? { lead } : {})}
    >
      <PartsNav
        label={t('partsOfPlan')}
        parts={parts.map(([path, label]) => ({ to: base + path, label, current: pathname === base + path }))}
      />
      {children(plan)}
    </Page>
  )
}
