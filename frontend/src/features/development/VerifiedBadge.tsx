import { Badge, Circle } from '../../ui/Badge'
import type { EntryRow } from './queries'
import { t } from './words'

/** Whether somebody else has seen what shows an entry: shape and word. */
export function VerifiedBadge({ entry }: { entry: Pick<EntryRow, 'verifiedAt'> }) {
  return entry.verifiedAt ? (
    <Badge tone="good" shape={<Circle fill="full" />}>
      {t('verified')}
    </Badge>
  ) : (
    <Badge tone="neutral" shape={<Circle fill="empty" />}>
      {t('notVerified')}
    </Badge>
  )
}
