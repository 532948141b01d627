import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Lines } from '../../ui/Skeletons'
import { ProblemAlert } from '../../ui/ProblemAlert'
import classes from './Matrix.module.css'
import { explanationQuery, type DrawRow, type Sample } from './queries'
import { t } from './words'

export type Reasons = Sample['reasons']

/** Reasons in the words of the draw. */
export function ReasonList({ reasons }: { reasons: Reasons }) {
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason.code + reason.text}>{reason.text}</li>
      ))}
    </ul>
  )
}

interface Props {
  readonly planId: string
  readonly draw: DrawRow | undefined
  readonly assessmentId: string
  readonly label: string
  /** Names the decision for whoever does not see the line. */
  readonly of: string
}

/** A button that asks the draw why a decision is in it, or is not. */
export function Why({ planId, draw, assessmentId, label, of }: Props) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={`${label} ${of}`}
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
      >
        {label}
      </Button>
      {asked && (draw ? <Answer planId={planId} draw={draw} assessmentId={assessmentId} /> : <p>{t('noDrawYet')}</p>)}
    </>
  )
}

function Answer({ planId, draw, assessmentId }: { planId: string; draw: DrawRow; assessmentId: string }) {
  const explanation = useQuery(explanationQuery(planId, draw.id, assessmentId))
  if (explanation.error) {
    return explanation.error.status === 404 ? (
      <p role="status">{t('notInDraw')}</p>
    ) : (
      <ProblemAlert error={explanation.error} onRetry={() => void explanation.refetch()} />
    )
  }
  if (!explanation.data) return <Lines count={2} />
  return (
    <div role="status">
      <span className={classes.meta}>{t('whyOf', { number: draw.number, seed: draw.seed })}</span>
      <ReasonList reasons={explanation.data.reasons} />
    </div>
  )
}
