import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { DateText, InstantText } from '../../ui/DateText'
import { LevelBadge } from '../../ui/LevelBadge'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { offered } from '../../ui/commands'
import { CaseOnObjective } from './CaseOnObjective'
import { DecisionForm } from './DecisionForm'
import { evidenceQuery, reportQuery, spokenQuery, type Block, type Ground } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

/** The whole case of one report, and below it the decision: nobody has to leave the page to decide. */
export function Scrutiny({ block, reportId }: { block: Block; reportId: string }) {
  const grounds = block.grounds.filter((ground) => ground.reportId === reportId && ground.state === 'RECOMMENDED')
  const report = useQuery(reportQuery(reportId))
  if (report.error && !report.data) {
    return <ProblemAlert error={report.error} onRetry={() => void report.refetch()} />
  }
  if (!report.data) return <Lines count={8} />
  const { content } = report.data
  const linked = new Set(grounds.map(({ objective }) => objective))
  const mayDecide = offered(block.allowedCommands, 'decide')
  return (
    <>
      <Section title={`${t('theCase')}: ${content.visitReference}`}>
        <Recommended ground={grounds[0]} />
        <Said visitId={report.data.visitId} />
        {content.summary && (
          <Section title={t('summary')} order={3}>
            <PlainText>{content.summary}</PlainText>
          </Section>
        )}
        <Objectives visitId={report.data.visitId} content={content} codes={grounds.map(({ objective }) => objective)} />
        <Section title={t('otherLevels')} order={3}>
          <ul className={classes.others}>
            {content.objectives
              .filter(({ code }) => !linked.has(code))
              .map(({ code, level, levelLabel }) => (
                <li key={code}>
                  {code} <LevelBadge level={level} label={levelLabel} />
                </li>
              ))}
          </ul>
        </Section>
        <Anchor component={Link} to={`/visits/${report.data.visitId}/report`}>
          {t('readReport')}
        </Anchor>
      </Section>
      {mayDecide?.allowed === false && <p className={classes.dim}>{mayDecide.missing?.[0]?.message}</p>}
      {mayDecide?.allowed && <DecisionForm block={block} reportId={reportId} grounds={grounds} content={content} />}
    </>
  )
}

function Recommended({ ground }: { ground: Ground | undefined }) {
  if (!ground) return null
  return (
    <p>
      {t('recommendedBy')} {ground.recommendedByName}, <InstantText at={ground.recommendedAt} />
      {ground.decideBy && (
        <>
          <br />
          {t('decideBy')} <DateText date={ground.decideBy} rule={ground.decideByWords} />
        </>
      )}
    </p>
  )
}

/** What the centre heard at the visit, so that nothing here is news to it. */
function Said({ visitId }: { visitId: string }) {
  const spoken = useQuery(spokenQuery(visitId))
  return (
    <Section title={t('whatWasSaid')} order={3}>
      {spoken.error && !spoken.data ? <ProblemAlert error={spoken.error} /> : null}
      {spoken.isPending && <Lines />}
      {spoken.data &&
        (spoken.data.givenAt ? (
          <>
            <p>
              <InstantText at={spoken.data.givenAt} />
              {spoken.data.personsPresent && ` · ${spoken.data.personsPresent}`}
            </p>
            <PlainText>{spoken.data.notes}</PlainText>
          </>
        ) : (
          <p>{t('notTold')}</p>
        ))}
    </Section>
  )
}

function Objectives({
  visitId,
  content,
  codes,
}: {
  visitId: string
  content: Parameters<typeof CaseOnObjective>[0]['content']
  codes: readonly string[]
}) {
  const evidence = useQuery(evidenceQuery(visitId))
  return codes.map((code) => (
    <CaseOnObjective key={code} content={content} code={code} evidence={evidence.data?.items} />
  ))
}
