import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { writeDate } from '../../shared/time/dates'
import { isAllowed } from '../../ui/commands'
import AttachedFiles from '../../ui/AttachedFiles'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { reportsQuery, useAddReportFile, useRemoveReportFile, type Objective, type Report } from './individualQueries'
import { t as common } from './individualWords'
import type { ObjectiveChoices } from './objective'
import { t } from './progressWords'
import classes from './workplan.module.css'

interface Props {
  readonly of: ObjectiveChoices
  readonly objective: Objective
}

/** What the member reported, the latest day first, with what shows it. */
export default function Reports({ of, objective }: Props) {
  const list = useInfiniteQuery(reportsQuery(of.plan, objective))
  if (list.isPending) return <Lines />
  if (!list.data) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
  const reports = rowsOf<Report>(list.data)
  return (
    <section aria-label={t('reports')}>
      {reports.length === 0 && <p className={classes.dim}>{t('noReports')}</p>}
      <ul className={classes.plain}>
        {reports.map((report) => (
          <OneReport key={report.id} of={of} objective={objective} report={report} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {common('more')}
        </Button>
      )}
    </section>
  )
}

function OneReport({ of, objective, report }: Props & { readonly report: Report }) {
  const add = useAddReportFile(of.plan, objective, report.id)
  const remove = useRemoveReportFile(of.plan, objective, report.id)
  const reports = isAllowed(objective.allowedCommands, 'report')
  return (
    <li>
      <strong>{t('reportBy', { name: report.personName, day: writeDate(report.on) })}</strong>
      {report.value !== undefined && `: ${report.value}`}
      {report.note && <PlainText>{report.note}</PlainText>}
      {report.evidence && <PlainText>{report.evidence}</PlainText>}
      {report.link && (
        <Anchor href={report.link} target="_blank" rel="noreferrer">
          {report.link}
        </Anchor>
      )}
      <AttachedFiles
        title={t('files')}
        files={report.files}
        path={`/iqa-work-plans/${of.plan.planId}/individual-plans/${of.plan.id}/objectives/${objective.id}/progress/${report.id}/files`}
        hint={t('fileHint')}
        {...(reports ? { onAdd: add.mutateAsync, onRemove: remove.mutateAsync } : {})}
      />
    </li>
  )
}
