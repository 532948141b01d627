import dayjs from 'dayjs'
import isoWeek from 'dayjs/plugin/isoWeek'
import type { Tile, WorkItem } from './queries'
import { t } from './words'

dayjs.extend(isoWeek)

export const GROUPS = ['overdue', 'thisWeek', 'later', 'undated'] as const
export type Group = (typeof GROUPS)[number]

/** The Sunday of the week of a day. */
export function endOfWeek(day: string): string {
  return dayjs(day).endOf('isoWeek').format('YYYY-MM-DD')
}

/** Under which heading a piece of work stands. */
export function groupOf(item: Pick<WorkItem, 'dueOn' | 'overdue'>, today: string): Group {
  if (item.overdue) return 'overdue'
  if (!item.dueOn) return 'undated'
  return item.dueOn <= endOfWeek(today) ? 'thisWeek' : 'later'
}

/**
 * The screen of the list that a tile counts. A list below a plan has the same address here and in the interface; those that
 * have no screen of their own stand below the dashboard.
 */
export function screenOf({ list }: Pick<Tile, 'list'>): string {
  const match =
    /^(\/iqa-work-plans\/[^/?]+)\/(?:(times|materials|coverage-gaps)|versions\/([^/?]+)\/notices)(\?.*)?$/.exec(list)
  if (!match) return list
  const [, plan = '', part, version, search = ''] = match
  return part ? `${plan}/dashboard/${part}${search}` : `${plan}/dashboard/notices/${version ?? ''}${search}`
}

/** A kind that this version does not know yet is shown as the server calls it. */
export function kindInWords(kind: string): string {
  return t.lookUp(`kind_${kind}`) ?? kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll('_', ' ')
}

/** What presses first stands first; a figure that this version does not know yet stands last. */
const URGENCY = [
  'OVERDUE',
  'THIS_WEEK',
  'FLAGS',
  'FEEDBACK_OVERDUE',
  'TO_JUDGE',
  'UNACKNOWLEDGED',
  'COVERAGE_GAPS',
  'DUE_OBSERVATIONS',
  'NOT_STANDARDISED',
  'CAPACITY',
  'RESOURCE_GAPS',
]

/** The tiles of the dashboard in the order in which a lead looks at them. */
export function inOrder(tiles: readonly Tile[]): Tile[] {
  const place = ({ code }: Tile) => (URGENCY.includes(code) ? URGENCY.indexOf(code) : URGENCY.length)
  return [...tiles].sort((one, other) => place(one) - place(other))
}
