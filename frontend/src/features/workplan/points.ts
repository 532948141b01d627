import { writeDate } from '../../shared/time/dates'
import type { Criterion, Point } from './queries'
import { t } from './words'

/** When a point is due, in words. */
export function whenOf({ fromOn, toOn, after, afterCount }: Point): string {
  if (fromOn && toOn) return `${writeDate(fromOn)} – ${writeDate(toOn)}`
  const words = after ? (t.lookUp(`after_${after}`) ?? after) : t('notYet')
  return afterCount ? `${words}: ${afterCount}` : words
}

export function looksAt({ progress, quality }: Point): string {
  return [progress && t('progress'), quality && t('quality')].filter(Boolean).join(', ') || t('none')
}

export function targetOf({ target, unit }: Criterion): string | undefined {
  return figureOf(target, unit)
}

/** "95 %". */
export function figureOf(figure: number | undefined, unit: string | undefined): string | undefined {
  return figure === undefined ? undefined : [figure, unit].filter((part) => part !== undefined).join(' ')
}
