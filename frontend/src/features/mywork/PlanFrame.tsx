import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { Page } from '../../ui/Page'
import { planQuery } from './queries'
import { t } from './words'

interface Props {
  readonly title: (area: string) => string
  readonly lead?: string | undefined
  /** Stands below the dashboard. */
  readonly below?: boolean
  readonly children: (planId: string) => ReactNode
}

/** A page about one plan, below the plans; asks for the plan only to name it. */
export function PlanFrame({ title, lead, below = false, children }: Props) {
  const { planId = '' } = useParams()
  const plan = useQuery(planQuery(planId))
  return (
    <Page
      title={title(plan.data?.areaName ?? '…')}
      lead={lead}
      breadcrumbs={[
        { label: t('dashboard'), to: '/iqa-dashboard' },
        ...(below ? [{ label: plan.data?.areaName ?? '…', to: `/iqa-work-plans/${planId}/dashboard` }] : []),
      ]}
    >
      {children(planId)}
    </Page>
  )
}
