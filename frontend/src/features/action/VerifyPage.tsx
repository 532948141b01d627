import { Anchor } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines, PageSkeleton } from '../../ui/Skeletons'
import classes from './Action.module.css'
import { EvidenceList } from './Conversation'
import { actionQuery, actionsQuery, type ActionRow } from './queries'
import { Verdict } from './Verdict'
import { t } from './words'

const SHAPE = { action: text() }
const CRUMBS = [{ label: t('actions'), to: '/actions' }]

/** The monitor's queue: submission and evidence side by side, a verdict, and the next one. */
export function Component() {
  const [{ action: chosen }, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(actionsQuery({ state: ['SUBMITTED'], sort: 'dueOn' }))
  const rows = rowsOf<ActionRow>(list.data)
  const current = rows.find((row) => row.id === chosen) ?? rows[0]

  if (list.error && rows.length === 0) {
    return (
      <Page title={t('verifyQueue')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      </Page>
    )
  }
  if (list.isPending) return <PageSkeleton title={t('verifyQueue')} />
  return (
    <Page title={t('verifyQueue')} lead={t('verifyQueueLead')} breadcrumbs={CRUMBS}>
      {current ? (
        <div className={classes.queue}>
          <nav aria-label={t('verifyQueue')}>
            <ul className={classes.queueList}>
              {rows.map((row) => (
                <li key={row.id}>
                  <Link
                    to={`?action=${row.id}`}
                    replace
                    className={classes.queueItem ?? ''}
                    {...(row.id === current.id ? { 'aria-current': 'true' as const } : {})}
                  >
                    <strong>{row.reference}</strong>
                    <div>{row.centreName}</div>
                    <DateText date={row.dueOn} />
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <Submission key={current.id} actionId={current.id} onDone={() => change({ action: '' })} />
        </div>
      ) : (
        <EmptyState title={t('nothingToVerify')}>{t('nothingToVerifyDetail')}</EmptyState>
      )}
    </Page>
  )
}

function Submission({ actionId, onDone }: { actionId: string; onDone: () => void }) {
  const { data: action, error, refetch } = useQuery(actionQuery(actionId))
  if (error && !action) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!action) return <Lines />
  const submission = action.updates.filter((update) => update.kind === 'SUBMISSION').at(-1)
  const evidence = action.updates.flatMap((update) => update.evidence)
  return (
    <div>
      <Section title={`${action.reference}: ${action.summary.centreName}`}>
        <p className={classes.asked}>{action.summary.words}</p>
        <Facts
          items={[
            [t('objective'), action.summary.measure ?? action.summary.objective],
            [t('due'), <DateText key="due" date={action.summary.dueOn} rule={action.due?.words} />],
            [
              t('checkClock'),
              action.check && (
                <DateText
                  date={action.check.dueOn}
                  workingDaysLeft={action.check.workingDaysLeft}
                  rule={action.check.words}
                />
              ),
            ],
          ]}
        />
        <Anchor component={Link} to={`/actions/${action.id}`}>
          {t('openAction')}
        </Anchor>
      </Section>
      <div className={classes.sides}>
        <Section title={t('submission')} order={3}>
          {submission && (
            <>
              <PlainText>{submission.text}</PlainText>
              {submission.noEvidenceReason && <p>{t('noEvidenceBecause', { reason: submission.noEvidenceReason })}</p>}
              <div className={classes.meta}>
                {submission.personName} · <InstantText at={submission.at} />
              </div>
            </>
          )}
        </Section>
        <Section title={t('evidence')} order={3}>
          {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : <p>{t('noEvidence')}</p>}
        </Section>
      </div>
      <Verdict action={action} onDone={onDone} />
    </div>
  )
}
