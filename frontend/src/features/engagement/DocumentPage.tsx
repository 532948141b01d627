import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import type { EngagementDocument } from './queries'
import { useDocumentOfVisit } from './useDocumentOfVisit'
import { t } from './words'

export function breadcrumbsOf(document: EngagementDocument) {
  return [
    { label: document.centreName, to: `/visits/${document.visitId}` },
    { label: t('title'), to: `/visits/${document.visitId}/engagement` },
  ]
}

/** A page of its own about the document of the visit in the address: finds it, then shows the page. */
export function DocumentPage({
  title,
  children,
}: {
  title: string
  children: (document: EngagementDocument) => ReactNode
}) {
  const { visitId = '' } = useParams()
  const { document, none, error, retry } = useDocumentOfVisit(visitId)
  if (document) return children(document)
  if (error) {
    return (
      <Page title={title}>
        <ProblemAlert error={error} onRetry={retry} />
      </Page>
    )
  }
  if (none) {
    return (
      <Page title={title} breadcrumbs={[{ label: t('back'), to: `/visits/${visitId}` }]}>
        <EmptyState title={t('notHere')}>{t('notHereReviewer')}</EmptyState>
      </Page>
    )
  }
  return <PageSkeleton title={title} />
}
