import { DateText } from '../../ui/DateText'
import { Badge, type Tone } from '../../ui/Badge'
import classes from './Claim.module.css'
import type { Verifier } from './queries'
import { t } from './words'

type OfVerifier = Pick<Verifier, 'state' | 'releasedUntil' | 'warnings'>

const TONES: Readonly<Record<Verifier['state'], Tone>> = {
  REGISTERED: 'info',
  ACCREDITED: 'good',
  TO_CONFIRM: 'warn',
  LEFT: 'neutral',
}

/** Where a lead internal verifier stands, and how long the area stays released without one. */
export function VerifierState({ of }: { of: OfVerifier }) {
  return (
    <>
      <Badge tone={TONES[of.state]}>{t(of.state)}</Badge>
      {of.releasedUntil && (
        <span className={classes.dates}>
          {t('releasedUntil')} <DateText date={of.releasedUntil} />
        </span>
      )}
    </>
  )
}

/** What is missing around the post. */
export function VerifierWarnings({ of }: { of: OfVerifier }) {
  if (of.warnings.length === 0) return <span className={classes.quiet}>{t('all')}</span>
  return (
    <ul className={classes.list}>
      {of.warnings.map((warning) => (
        <li key={warning}>{t(`warning_${warning}`)}</li>
      ))}
    </ul>
  )
}
