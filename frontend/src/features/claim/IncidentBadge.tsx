import { Badge, type Tone } from '../../ui/Badge'
import type { IncidentRow } from './queries'
import { t } from './words'

const TONES: Readonly<Record<IncidentRow['state'], Tone>> = { DRAFT: 'warn', SIGNED_OFF: 'info', REPORTED: 'good' }

/** How far an incident is on its way to the awarding organisation. */
export function IncidentBadge({ state }: { state: IncidentRow['state'] }) {
  return <Badge tone={TONES[state]}>{t(`incident_${state}`)}</Badge>
}
