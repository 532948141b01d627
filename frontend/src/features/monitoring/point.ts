import { writeDate } from '../../shared/time/dates'
import type { MemberRecord, Point, PointRow, Standards } from './queries'
import { t } from './words'

/** The judgement of a standard that was not looked at, on every scale. */
export const NOT_LOOKED_AT = 'NOT_LOOKED_AT'

type Timed = Pick<PointRow | Point, 'fromOn' | 'toOn' | 'after' | 'afterCount'>

/** "Mon 2 Nov 2026 to Fri 13 Nov 2026", or what the point waits for. */
export function windowInWords({ fromOn, toOn, after, afterCount }: Timed): string {
  if (fromOn && toOn) return t('windowOf', { from: writeDate(fromOn), to: writeDate(toOn) })
  switch (after) {
    case 'SAMPLES_DONE':
      return `${t('waitsFor')} ${t('after_SAMPLES_DONE', { count: afterCount ?? 1 })}`
    case undefined:
      return ''
    default:
      return `${t('waitsFor')} ${t.lookUp(`after_${after}`) ?? after}`
  }
}

/** What a point looks at: progress, quality, or both. */
export function aspectsInWords({ progress, quality }: Pick<Point, 'progress' | 'quality'>): string {
  return [...(progress ? [t('progressAspect')] : []), ...(quality ? [t('qualityAspect')] : [])].join(', ')
}

export function methodsInWords({ methods, otherMethod }: Pick<Point, 'methods' | 'otherMethod'>): string {
  return methods
    .map((method) => (method === 'OTHER' && otherMethod ? otherMethod : (t.lookUp(`method_${method}`) ?? method)))
    .join(', ')
}

/** One standard of a record, with how it was judged so far. */
export interface Judged {
  readonly code: string
  readonly title: string
  readonly words: string
  readonly judgement: string
  readonly note: string
}

/** Every standard in the order of its version, also those that were not judged yet. */
export function judged(standards: Standards, record: Pick<MemberRecord, 'judgements'>): readonly Judged[] {
  const given = new Map(record.judgements.map((each) => [each.standard, each]))
  return standards.standards.map(({ code, title, words }) => ({
    code,
    title,
    words,
    judgement: given.get(code)?.judgement ?? '',
    note: given.get(code)?.note ?? '',
  }))
}

/** A step of the scale in its word. */
export function gradeInWords(standards: Standards, judgement: string): string {
  if (judgement === '') return t('notJudged')
  if (judgement === NOT_LOOKED_AT) return t('notLookedAt')
  return standards.scale.find(({ code }) => code === judgement)?.label ?? judgement
}

/** Whether a judgement calls for action. */
export function actsOn(standards: Standards, judgement: string): boolean {
  return standards.scale.some(({ code, acts }) => code === judgement && acts)
}
