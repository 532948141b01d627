import { Badge, type Tone } from '../../ui/Badge'
import type { BatchRow } from './queries'
import { t } from './words'

const TONES: Readonly<Record<BatchRow['state'], Tone>> = {
  PREPARED: 'neutral',
  CHECKED: 'info',
  VERIFIED: 'info',
  READY: 'good',
  SENT: 'good',
  RECEIVED: 'good',
  HELD: 'bad',
  WITHDRAWN: 'neutral',
}

/** Where a batch stands, and where it goes on when it is held. */
export function BatchBadge({ state, before }: { state: BatchRow['state']; before: BatchRow['state'] | undefined }) {
  return (
    <>
      <Badge tone={TONES[state]}>{t(`batch_${state}`)}</Badge>
      {before && <> {t('goesOnAs', { state: t(`batch_${before}`) })}</>}
    </>
  )
}
