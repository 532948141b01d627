import { writeDate } from '../../shared/time/dates'
import { t } from './words'

export interface Span {
  readonly startOn: string
  readonly endOn?: string | undefined
}

/** "Tue 29 Nov 2016", or "Tue 29 Nov 2016 to Wed 30 Nov 2016". */
export function writeSpan({ startOn, endOn }: Span): string {
  return !endOn || endOn === startOn
    ? writeDate(startOn)
    : t('range', { from: writeDate(startOn), to: writeDate(endOn) })
}
