import { Badge, type Tone } from '../../ui/Badge'
import type { Version } from './queries'
import { t } from './words'

const TONES: Readonly<Record<Version['state'], Tone>> = {
  DRAFT: 'info',
  CONSULTATION: 'warn',
  PUBLISHED: 'good',
  SUPERSEDED: 'neutral',
  DISCARDED: 'neutral',
}

export function VersionBadge({ state }: { state: Version['state'] }) {
  return <Badge tone={TONES[state]}>{t(`versionState_${state}`)}</Badge>
}
