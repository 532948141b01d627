import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { offered } from '../../ui/commands'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines, PageSkeleton } from '../../ui/Skeletons'
import { crumbsOf } from './PlanFrame'
import { planQuery, versionQuery, type Plan, type Version } from './queries'
import { areaQuery, choicesQuery, membersQuery, type Member } from './teamQueries'
import { t } from './words'

// Fields, lists to choose from and calendars come when somebody may write.
const Sections = lazy(() => import('./BuilderSections'))

/** The plan builder: one draft, section by section, with everything that is missing beside it. */
export function Component() {
  const { planId = '', versionId = '' } = useParams()
  const plan = useQuery(planQuery(planId))
  const version = useQuery(versionQuery(planId, versionId))
  const error = plan.error ?? version.error
  if (error && !(plan.data && version.data)) {
    return (
      <Page title={t('plan')} breadcrumbs={[{ label: t('plans'), to: '/iqa-work-plans' }]}>
        <ProblemAlert
          error={error}
          onRetry={() => {
            void plan.refetch()
            void version.refetch()
          }}
        />
      </Page>
    )
  }
  if (!plan.data || !version.data) return <PageSkeleton />
  return <Builder key={version.data.id} plan={plan.data} version={version.data} />
}

function Builder({ plan, version }: { plan: Plan; version: Version }) {
  const area = useQuery(areaQuery(plan.areaId))
  const choices = useQuery(choicesQuery(plan.areaId))
  const members = useInfiniteQuery(membersQuery(plan.areaId))
  const base = `/iqa-work-plans/${plan.id}/versions/${version.id}`
  const mayEdit = offered(version.allowedCommands, 'edit') !== undefined
  const mayMove = offered(version.allowedCommands, 'take-back') !== undefined
  return (
    <Page
      title={t('builder', { number: version.number })}
      lead={t('builderLead')}
      breadcrumbs={crumbsOf(plan)}
      actions={
        <Button component={Link} to={base} variant="default">
          {t('toVersion')}
        </Button>
      }
    >
      {(mayEdit || mayMove) && area.data && choices.data && members.data ? (
        <Suspense fallback={<Lines count={8} />}>
          <Sections version={version} area={area.data} choices={choices.data} members={rowsOf<Member>(members.data)} />
        </Suspense>
      ) : mayEdit || mayMove ? (
        <>
          <ProblemAlert error={area.error ?? choices.error ?? members.error} />
          {!(area.error ?? choices.error ?? members.error) && <Lines count={8} />}
        </>
      ) : (
        <EmptyState title={t('notEditable')}>{t('notEditableDetail')}</EmptyState>
      )}
    </Page>
  )
}
