import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router'
import { useMe } from '../../shared/session/SessionContext'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { PartsNav } from '../../ui/PartsNav'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines, PageSkeleton } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { VisitHead } from '../../features/visit/VisitHead'
import { visitQuery } from '../../features/visit/queries'
import { t } from '../../features/visit/words'
import { tabsOf } from './tabs'

/** Everything about one visit: who, when, how far; below it one tab per feature that has something to say. */
export function Component() {
  const { visitId = '', tab = '' } = useParams()
  const me = useMe()
  const visit = useQuery(visitQuery(visitId))
  const tabs = tabsOf(me)
  const current = tabs.find((each) => each.path === (tab || tabs[0]?.path))

  if (visit.error && !visit.data) {
    return (
      <Page title={t('visit')} breadcrumbs={[{ label: t('visits'), to: '/visits' }]}>
        <ProblemAlert error={visit.error} onRetry={() => void visit.refetch()} />
      </Page>
    )
  }
  if (!visit.data) return <PageSkeleton title={t('visit')} />

  return (
    <Page
      title={visit.data.centre.name}
      breadcrumbs={[{ label: t('visits'), to: '/visits' }]}
      aside={<StateBadge of="visit" state={visit.data.state} />}
      lead={`${visit.data.reference} · ${visit.data.centre.number} · ${visit.data.cycle.name}`}
    >
      <VisitHead visit={visit.data} />
      <PartsNav
        label={t('parts')}
        parts={tabs.map((each, index) => ({
          to: index === 0 ? `/visits/${visitId}` : `/visits/${visitId}/${each.path}`,
          label: each.label,
          current: each === current,
        }))}
      />
      {current ? (
        <Suspense fallback={<Lines count={6} />} key={current.path}>
          <current.Component />
        </Suspense>
      ) : (
        <EmptyState title={t('noSuchPart')}>{t('noSuchPartDetail')}</EmptyState>
      )}
    </Page>
  )
}
