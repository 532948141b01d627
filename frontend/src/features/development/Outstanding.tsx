import { Badge, Circle } from '../../ui/Badge'
import { inWords } from './numbers'
import type { Standing } from './queries'
import { t } from './words'

/** Hours still to be logged, or that the target is reached: shape and word. */
export function Outstanding({ standing }: { standing: Standing }) {
  return standing.outstanding > 0 ? (
    <Badge tone="warn" shape={<Circle fill="half" />}>
      {t('hoursOf', { hours: inWords(standing.outstanding) })}
    </Badge>
  ) : (
    <Badge tone="good" shape={<Circle fill="full" />}>
      {t('reached')}
    </Badge>
  )
}
