import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { reportOfVisitQuery } from './queries'
import { ReportDocument } from './ReportDocument'
import { t } from './words'

/** The report tab of a visit: the document, or why there is none yet. */
export default function VisitReport() {
  const { visitId = '' } = useParams()
  const found = useQuery(reportOfVisitQuery(visitId))
  if (found.error && !found.data) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Lines count={6} />
  const report = found.data.items[0]
  if (!report) return <EmptyState title={t('none')}>{t('noneDetail')}</EmptyState>
  return <ReportDocument reportId={report.id} />
}
