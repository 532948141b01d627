import { Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { rowsOf } from '../../api/query'
import { writeInstant } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { LevelBadge } from '../../ui/LevelBadge'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { Choice } from './Choice'
import { ConflictPanel } from './ConflictPanel'
import { historyQuery, type FindingRow, type Guide, type Judgement } from './queries'
import { judgementKey, useRecord } from './records'
import { RecordStatus } from './RecordStatus'
import type { SaveQueue } from './SaveQueue'
import { t } from './words'
import classes from './Judging.module.css'

interface Props {
  readonly visitId: string
  readonly guide: Guide
  readonly judgement: Judgement
  readonly rows: readonly FindingRow[]
  readonly queue: SaveQueue
  readonly editable: boolean
}

/** The level of an objective: proposed by the rule, decided by the reviewer, with its rationale and its history. */
export function JudgementForm({ visitId, guide, judgement, rows, queue, editable }: Props) {
  const id = useId()
  const key = judgementKey(judgement.objective)
  const record = useRecord(queue, key)
  const labelOf = (code: string) => guide.levels.find((each) => each.code === code)?.label ?? code
  const missing = rows.filter((row) => !row.finding).map((row) => row.measure)
  const chosen = guide.levels.find((each) => each.code === record.fields.level)
  const told = judgement.provisionalLevel
  const differsFromTold = told !== undefined && chosen !== undefined && chosen.code !== told

  return (
    <Section title={t('judgement', { objective: judgement.objective })}>
      <div className={classes.judgement}>
        {missing.length > 0 ? (
          <p>{t('measuresMissing', { measures: missing.join(', ') })}</p>
        ) : (
          judgement.proposedLevel && <p>{t('proposed', { level: `“${labelOf(judgement.proposedLevel)}”` })}</p>
        )}
        {told && <p>{t('told', { level: labelOf(told) })}</p>}
        {judgement.problems.length > 0 && (
          <div role="alert" className={classes.misfit}>
            <strong>{t('doesNotFit')}</strong>
            <ul>
              {judgement.problems.map((problem) => (
                <li key={problem.message}>{problem.message}</li>
              ))}
            </ul>
          </div>
        )}
        {editable && (missing.length === 0 || judgement.level) ? (
          <>
            <Choice
              legend={t('level', { objective: judgement.objective })}
              options={guide.levels.map((each) => ({
                value: each.code,
                label: <LevelBadge level={each.code} label={each.label} />,
                hint: each.meaning,
              }))}
              value={record.fields.level ?? ''}
              onChange={(level) => queue.change(key, { level })}
              {...(chosen ? { describedBy: `${id}-asks` } : {})}
            />
            {chosen && (
              <p id={`${id}-asks`} className={classes.dim}>
                {t('asksFor', { words: chosen.asksForWords })}
              </p>
            )}
            <Textarea
              label={t('rationale')}
              description={t('rationaleHint')}
              autosize
              minRows={3}
              maxLength={4000}
              value={record.fields.rationale ?? ''}
              onChange={(event) => queue.change(key, { rationale: event.currentTarget.value })}
              onBlur={() => queue.flush(key)}
              aria-describedby={`${id}-status`}
            />
            {differsFromTold && (
              <Textarea
                label={t('changeReason')}
                description={t('changeReasonHint')}
                autosize
                minRows={2}
                maxLength={2000}
                value={record.fields.changeReason ?? ''}
                onChange={(event) => queue.change(key, { changeReason: event.currentTarget.value })}
                onBlur={() => queue.flush(key)}
              />
            )}
            <div id={`${id}-status`}>
              <RecordStatus record={record} />
            </div>
            <ConflictPanel record={record} labelOf={labelOf} settle={(fields) => queue.settle(key, fields)} />
          </>
        ) : (
          judgement.level && (
            <>
              <LevelBadge
                level={judgement.level}
                label={labelOf(judgement.level)}
                provisional={judgement.state === 'PROVISIONAL'}
              />
              {judgement.rationale && <p className={classes.quote}>{judgement.rationale}</p>}
              {judgement.changeReason && <p className={classes.quote}>{judgement.changeReason}</p>}
            </>
          )
        )}
        <History visitId={visitId} objective={judgement.objective} labelOf={labelOf} />
      </div>
    </Section>
  )
}

function History({
  visitId,
  objective,
  labelOf,
}: {
  visitId: string
  objective: string
  labelOf: (code: string) => string
}) {
  const [open, setOpen] = useState(false)
  const history = useInfiniteQuery({ ...historyQuery(visitId, objective), enabled: open })
  const steps = rowsOf<NonNullable<typeof history.data>['pages'][number]['items'][number]>(history.data)
  return (
    <details className={classes.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history')}</summary>
      <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />
      {open && history.isPending && !history.error && <Lines />}
      {history.data && steps.length === 0 && <p>{t('noHistory')}</p>}
      <ol className={classes.history}>
        {steps.map((step) => (
          <li key={step.id}>
            <LevelBadge level={step.level} label={labelOf(step.level)} />{' '}
            {step.levelBefore && t('historyFrom', { before: labelOf(step.levelBefore) })}
            {step.state !== 'PROVISIONAL' && <Badge tone="neutral">{t('madeFinal')}</Badge>}
            <div className={classes.dim}>{t('historyLine', { by: step.by, at: writeInstant(step.at) })}</div>
            {step.rationale && <p>{step.rationale}</p>}
            {step.reason && <p>{step.reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
