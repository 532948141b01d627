import { Button, Switch, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useParams } from 'react-router'
import { flag, text, useSearchState } from '../../shared/useSearchState'
import { isAllowed } from '../../ui/commands'
import { EmptyState } from '../../ui/EmptyState'
import { LevelBadge } from '../../ui/LevelBadge'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { FeedbackPanel } from './FeedbackPanel'
import { JudgementForm } from './JudgementForm'
import { actionOf, isWriting, nextUnanswered, step } from './keys'
import { MeasureCard } from './MeasureCard'
import { FEEDBACK, ObjectiveList } from './ObjectiveList'
import { Points } from './Points'
import {
  findingsQuery,
  guideQuery,
  judgementsQuery,
  pointsQuery,
  type Findings,
  type Guide,
  type Judgements,
} from './queries'
import { findingKey, useSaveQueue, useUnsent } from './records'
import { t } from './words'
import classes from './Judging.module.css'

const SEARCH = { objective: text(), unanswered: flag }

/** The reviewer's desk: ten objectives on the left, the measures of one on the right. */
export default function JudgingTab() {
  const { visitId = '' } = useParams()
  const findings = useQuery(findingsQuery(visitId))
  const judgements = useQuery(judgementsQuery(visitId))
  const guide = useQuery({
    ...guideQuery(findings.data?.scheme ?? '', findings.data?.schemeVersion ?? ''),
    enabled: findings.data !== undefined,
  })
  // What was read once stays on screen: without a connection the desk goes on.
  if (!findings.data || !judgements.data || !guide.data) {
    const error = findings.error ?? judgements.error ?? guide.error
    return error ? (
      <ProblemAlert
        error={error}
        onRetry={() => [findings, judgements, guide].forEach((each) => void (each.error && each.refetch()))}
      />
    ) : (
      <Lines count={8} />
    )
  }
  return <Desk visitId={visitId} findings={findings.data} judgements={judgements.data} guide={guide.data} />
}

interface Props {
  readonly visitId: string
  readonly findings: Findings
  readonly judgements: Judgements
  readonly guide: Guide
}

function Desk({ visitId, findings, judgements, guide }: Props) {
  const queue = useSaveQueue(visitId, guide, findings, judgements)
  const unsent = useUnsent(queue)
  const points = useQuery(pointsQuery(visitId))
  const [search, setSearch] = useSearchState(SEARCH)
  const desk = useRef<HTMLDivElement>(null)
  const inHand = useRef<string>(undefined)
  const [goTo, setGoTo] = useState<string>()

  const editable = isAllowed(findings.allowedCommands, 'save-finding')
  const current = search.objective || (guide.objectives[0]?.code ?? '')
  const objective = guide.objectives.find((each) => each.code === current)
  const judgement = judgements.items.find((each) => each.objective === current)
  const rows = findings.items.filter((row) => row.objective === current)
  const refs = findings.items.map((row) => row.measure)
  // An answer given a moment ago counts, also while it waits for its note or the connection.
  const isAnswered = (measure: string) => Boolean(queue.snapshot(findingKey(measure)).fields.finding)
  // What was open when the list was narrowed stays while it is answered: a card must not vanish under the pen.
  const [keptOpen, setKeptOpen] = useState<ReadonlySet<string>>(new Set())
  const shown = rows.filter((row) => !search.unanswered || !isAnswered(row.measure) || keptOpen.has(row.measure))

  useEffect(() => {
    if (!goTo) return
    const title = desk.current?.querySelector<HTMLElement>(`[data-measure="${goTo}"]`)
    if (!title) return
    title.scrollIntoView({ block: 'start' })
    title.focus({ preventScroll: true })
    setGoTo(undefined)
  }, [goTo, current, shown.length])

  const choose = (code: string) => {
    inHand.current = undefined
    setKeptOpen(new Set())
    setSearch({ objective: code })
  }
  const visit = (measure: string | undefined) => {
    if (!measure) return
    const its = findings.items.find((row) => row.measure === measure)?.objective
    inHand.current = measure
    setKeptOpen((before) => new Set([...before, measure]))
    if (its && its !== current) setSearch({ objective: its })
    setGoTo(measure)
  }
  const toNextUnanswered = () => {
    // With nothing in hand the first measure shown is the next one.
    const before = refs[refs.indexOf(rows[0]?.measure ?? '') - 1]
    visit(nextUnanswered(refs, inHand.current ?? before, isAnswered))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(
      {
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        writing: isWriting(event.target),
      },
      guide.findings.length,
    )
    if (!action) return
    if (action.kind === 'answer') {
      const answer = guide.findings[action.index]
      if (!editable || !inHand.current || !answer) return
      queue.change(findingKey(inHand.current), { finding: answer.code })
    } else if (action.kind === 'nextUnanswered') toNextUnanswered()
    else visit(step(refs, inHand.current, action.kind === 'next' ? 1 : -1))
    event.preventDefault()
  }

  return (
    <div className={classes.desk} ref={desk}>
      <aside className={classes.side}>
        <ObjectiveList
          guide={guide}
          rows={findings.items}
          judgements={judgements.items}
          current={current}
          onChoose={choose}
        />
      </aside>
      <div className={classes.main}>
        <div className={classes.bar}>
          <p role="status" className={unsent > 0 ? classes.unsent : classes.dim}>
            {unsent > 0
              ? t('unsent', { count: unsent })
              : t('overall', {
                  answered: findings.answered,
                  total: findings.items.length,
                  judged: judgements.judged,
                  objectives: judgements.items.length,
                })}
          </p>
          {objective && (
            <div className={classes.tools}>
              <Switch
                label={t('onlyUnanswered')}
                checked={search.unanswered}
                onChange={(event) => {
                  setKeptOpen(new Set())
                  setSearch({ unanswered: event.currentTarget.checked })
                }}
              />
              {editable && (
                <Button variant="default" onClick={toNextUnanswered}>
                  {t('nextUnanswered')}
                </Button>
              )}
            </div>
          )}
        </div>
        {!editable && <p className={classes.dim}>{t('readOnly')}</p>}
        {current === FEEDBACK && <FeedbackPanel visitId={visitId} guide={guide} judgements={judgements} />}
        {objective && judgement && (
          // Keys reach here only from a focused card or control inside; every one has a visible twin.
          // eslint-disable-next-line jsx-a11y/no-static-element-interactions
          <div onKeyDown={onKeyDown}>
            <Title order={2} className={classes.objective}>
              {objective.code} {objective.title}{' '}
              {judgement.level && (
                <LevelBadge
                  level={judgement.level}
                  label={guide.levels.find((each) => each.code === judgement.level)?.label}
                />
              )}
            </Title>
            <p className={classes.text}>{objective.description}</p>
            {editable && <p className={classes.keys}>{t('keysHint', { answers: guide.findings.length })}</p>}
            {shown.length === 0 && <EmptyState title={t('allAnswered')}>{t('allAnsweredDetail')}</EmptyState>}
            {shown.map((row) => {
              const measure = objective.measures.find((each) => each.ref === row.measure)
              return (
                measure && (
                  <MeasureCard
                    key={row.measure}
                    visitId={visitId}
                    guide={guide}
                    measure={measure}
                    row={row}
                    points={(points.data?.items ?? []).filter((point) => point.measure === row.measure)}
                    queue={queue}
                    editable={editable}
                    onEnter={() => {
                      inHand.current = row.measure
                      if (search.unanswered && !keptOpen.has(row.measure)) {
                        setKeptOpen((before) => new Set([...before, row.measure]))
                      }
                    }}
                  />
                )
              )
            })}
            <JudgementForm
              visitId={visitId}
              guide={guide}
              judgement={judgement}
              rows={rows}
              queue={queue}
              editable={editable}
            />
            <Points
              visitId={visitId}
              order={3}
              objective={objective.code}
              points={(points.data?.items ?? []).filter((p) => p.objective === objective.code && !p.measure)}
              editable={editable}
            />
            <ProblemAlert error={points.error} onRetry={() => void points.refetch()} />
          </div>
        )}
      </div>
    </div>
  )
}
