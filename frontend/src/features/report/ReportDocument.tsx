import { Button, NativeSelect } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isAllowed } from '../../ui/commands'
import { AutosaveText } from '../../ui/autosave/AutosaveText'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { saveFile } from '../../ui/saveFile'
import { StateBadge } from '../../ui/StateBadge'
import { toast } from '../../ui/toast'
import { reportQuery, saveSummary, useSubmitReport, type ReportPoint } from './queries'
import { ReportComments } from './ReportComments'
import { ReportJudgements } from './ReportJudgements'
import classes from './Report.module.css'
import { t } from './words'

const MISSING_SHOWN = 12

/** The report as a document: the draft with what is missing, or what was published. */
export function ReportDocument({ reportId }: { reportId: string }) {
  const [version, setVersion] = useState<number>()
  const queryClient = useQueryClient()
  const query = reportQuery(reportId, version)
  const found = useQuery(query)
  const report = found.data
  const submit = useSubmitReport({ id: reportId, etag: report?.etag ?? '' })
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<unknown>()

  if (found.error && !report) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
  if (!report) return <Lines count={8} />
  const { content } = report
  const toSubmit = report.allowedCommands.find((command) => command.command === 'submit')
  const missing = toSubmit?.missing ?? []

  const saveAsPdf = async () => {
    setFailed(undefined)
    try {
      await saveFile(`/reports/${reportId}/pdf`, 'application/pdf', `report-${content.visitReference}.pdf`)
    } catch (error) {
      setFailed(error)
    }
  }

  return (
    <>
      <div className={classes.bar}>
        <StateBadge of="report" state={report.state} />
        {report.state === 'DRAFT' && (
          <span>
            {t('due')} <DateText date={report.dueOn} rule={report.dueWords} />
          </span>
        )}
        {report.publishedOn && (
          <span>
            {t('published')} <DateText date={report.publishedOn} />
          </span>
        )}
        {report.versions.length > 1 && (
          <NativeSelect
            aria-label={t('versions')}
            value={String(report.shownVersion ?? '')}
            onChange={(event) => setVersion(Number(event.currentTarget.value))}
            data={report.versions.map((each) => ({
              value: String(each.number),
              label: t('versionOf', { number: each.number, author: each.authorName }),
            }))}
          />
        )}
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={() => void saveAsPdf()}>
          {t('pdf')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => {
            window.print()
          }}
        >
          {t('print')}
        </Button>
      </div>
      <ProblemAlert error={failed} />
      {report.overdue && <p role="status">{t('late')}</p>}
      {report.state === 'IN_SCRUTINY' && <p role="status">{t('inScrutiny')}</p>}

      {toSubmit && (
        <section className={classes.missing} aria-label={t('missing')}>
          {missing.length > 0 ? (
            <>
              <strong>
                {t('missing')} ({missing.length})
              </strong>
              <ul>
                {missing.slice(0, MISSING_SHOWN).map((each) => (
                  <li key={`${each.pointer}${each.code}${each.message}`}>{each.message}</li>
                ))}
              </ul>
              {missing.length > MISSING_SHOWN && <p>{t('more', { count: missing.length - MISSING_SHOWN })}</p>}
            </>
          ) : (
            <>
              <strong>{t('nothingMissing')}</strong>
              <p>{t('nothingMissingDetail')}</p>
            </>
          )}
          {asking ? (
            <ConfirmPanel
              title={t('submitTitle')}
              confirmLabel={t('submit')}
              draftKey={`report/${reportId}/submit`}
              onConfirm={async () => {
                await submit.mutateAsync()
                setAsking(false)
                toast(t('submitted'))
              }}
              onCancel={() => setAsking(false)}
            >
              {content.blockRecommendedFor
                ? t('submitScrutiny', { objectives: content.blockRecommendedFor.join(', ') })
                : t('submitPublishes')}
            </ConfirmPanel>
          ) : (
            <CommandButton command="submit" commands={report.allowedCommands} onClick={() => setAsking(true)}>
              {t('submit')}
            </CommandButton>
          )}
        </section>
      )}

      <Facts
        items={[
          [t('centre'), `${content.centreName} (${content.centreNumber})`],
          [t('reference'), content.visitReference],
          [t('cycle'), content.cycleName],
          [t('visitDates'), <DateText key="from" date={content.visitFrom} />],
          [t('reviewer'), content.reviewerName],
          [t('sites'), content.sitesReviewed.join(', ')],
        ]}
      />
      <Section title={t('summary')}>
        {isAllowed(report.allowedCommands, 'summarise') ? (
          <AutosaveText
            record={`report/${reportId}`}
            field="summary"
            label={t('summaryLabel')}
            description={t('summaryHint')}
            maxLength={8000}
            value={content.summary}
            etag={report.etag}
            save={async (summary, etag) => {
              const saved = await saveSummary(reportId, summary, etag)
              queryClient.setQueryData(query.queryKey, saved)
              return { value: saved.content.summary, etag: saved.etag }
            }}
            reload={async () => {
              const fresh = await queryClient.fetchQuery({ ...query, staleTime: 0 })
              return { value: fresh.content.summary, etag: fresh.etag }
            }}
          />
        ) : (
          <PlainText>{content.summary}</PlainText>
        )}
      </Section>
      <ReportJudgements objectives={content.objectives} />
      <Points title={t('actions')} points={content.essentialActions} />
      <Points title={t('recommendations')} points={content.recommendations} />
      <Points title={t('advice')} points={content.advice} />
      <Points title={t('goodPractice')} points={content.goodPractice} />
      {content.reflection && (
        <Section title={t('reflection')}>
          <h3>{t('strengths')}</h3>
          <PlainText>{content.reflection.strengths ?? ''}</PlainText>
          <h3>{t('weaknesses')}</h3>
          <PlainText>{content.reflection.weaknesses ?? ''}</PlainText>
        </Section>
      )}
      {report.publishedOn && <ReportComments report={report} />}
    </>
  )
}

function Points({ title, points }: { title: string; points: readonly ReportPoint[] }) {
  return (
    <Section title={title}>
      {points.length === 0 ? (
        <p className={classes.small}>{t('noActions')}</p>
      ) : (
        <ul className={classes.points}>
          {points.map((point) => (
            <li key={point.id}>
              {(point.measure ?? point.objective) && <strong>{point.measure ?? point.objective} </strong>}
              {point.text}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
