import { Anchor, Title } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Badge } from '../../ui/Badge'
import type { Measure } from './queries'
import { t } from './words'
import classes from './Guide.module.css'

const HINTS = {
  NOT_ASKED_FOR: t('notAskedFor'),
  SAMPLE_OPTIONAL: t('sampleOptional'),
  NO_LEARNER_WORK: t('noLearnerWork'),
  RULE: t('rule'),
} as const

interface Props {
  readonly measure: Measure
  readonly unfolded: boolean
  /** The address names this measure: it is brought into view and unfolded. */
  readonly inView: boolean
}

/** A measure: what is asked stands open, how to meet it and the evidence fold. */
export function MeasureCard({ measure, unfolded, inView }: Props) {
  const card = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!inView) return
    // After the page has taken the focus for its heading.
    const frame = requestAnimationFrame(() => {
      card.current?.scrollIntoView({ block: 'start' })
      card.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [inView])

  return (
    <article
      ref={card}
      id={measure.ref}
      tabIndex={-1}
      aria-labelledby={`${measure.ref}-title`}
      className={inView ? `${classes.measure} ${classes.inView}` : classes.measure}
    >
      <Title order={3} size="h4" id={`${measure.ref}-title`}>
        {measure.ref} {measure.change && <Badge tone="warn">{t('changed')}</Badge>}
      </Title>
      <p className={classes.text}>{measure.statement}</p>
      {measure.hints.map((hint) => (
        <p key={hint.kind} className={classes.hint}>
          <strong>{HINTS[hint.kind]}.</strong> {hint.text}
        </p>
      ))}
      {measure.change && (
        <div className={classes.change}>
          <p>
            <strong>{t('whatChanged')}.</strong> {measure.change}
          </p>
          {measure.addenda.map((addendum) => (
            <div key={addendum.key}>
              <p>{addendum.prompt}</p>
              <p className={classes.dim}>
                {t('onlyWhereApplies')}{' '}
                <Anchor
                  href={addendum.guidanceLink.address}
                  target="_blank"
                  rel="noreferrer"
                  inherit
                  underline="always"
                >
                  {addendum.guidanceLink.label} {t('opensInNewTab')}
                </Anchor>
              </p>
            </div>
          ))}
        </div>
      )}
      <Fold title={t('howToMeet')} open={unfolded || inView}>
        <p className={classes.text}>{measure.guidance}</p>
      </Fold>
      <Fold title={t('evidence')} open={unfolded || inView}>
        <ul>
          {measure.evidenceTypes.map((type) => (
            <li key={type}>{type}</li>
          ))}
        </ul>
        {measure.suggestedKinds.includes('VERBAL') && <p>{t('spoken')}</p>}
        {measure.suggestedKinds.includes('VISUAL_CHECK') && <p>{t('seen')}</p>}
        <p className={classes.dim}>{t('evidenceHint')}</p>
      </Fold>
    </article>
  )
}

/** Folds open and shut; `open` says how it stands until the reader decides. */
function Fold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  const [shown, setShown] = useState(open)
  const [told, setTold] = useState(open)
  if (open !== told) {
    setTold(open)
    setShown(open)
  }
  return (
    <details className={classes.fold} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
