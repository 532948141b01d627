import type { Activity } from './queries'

export interface Overlap {
  readonly assessor: string
  readonly unit: string
  readonly one: string
  readonly other: string
}

export interface Responsibilities {
  /** Activities by the member who answers for them. */
  readonly byMember: ReadonlyMap<string, readonly Activity[]>
  readonly unassigned: readonly Activity[]
  /** The same assessor and unit with two members at the same time (IQA-030). */
  readonly overlaps: readonly Overlap[]
}

/** Who answers for what, who answers for nothing, and what lies with two. */
export function responsibilitiesOf(activities: readonly Activity[]): Responsibilities {
  const byMember = new Map<string, Activity[]>()
  const unassigned: Activity[] = []
  for (const activity of activities) {
    if (activity.responsibleId) {
      byMember.set(activity.responsibleId, [...(byMember.get(activity.responsibleId) ?? []), activity])
    } else {
      unassigned.push(activity)
    }
  }
  return { byMember, unassigned, overlaps: overlapsOf(activities) }
}

function overlapsOf(activities: readonly Activity[]): readonly Overlap[] {
  const found = new Map<string, Overlap>()
  activities.forEach((one, index) => {
    for (const other of activities.slice(index + 1)) {
      if (!one.responsibleId || !other.responsibleId || one.responsibleId === other.responsibleId) continue
      if (one.toOn < other.fromOn || other.toOn < one.fromOn) continue
      for (const assessor of (one.assessors ?? []).filter((each) => other.assessors?.includes(each))) {
        for (const unit of (one.units ?? []).filter((each) => other.units?.includes(each))) {
          const pair = [one.responsibleId, other.responsibleId].sort()
          const overlap = { assessor, unit, one: pair[0] ?? '', other: pair[1] ?? '' }
          found.set(JSON.stringify(overlap), overlap)
        }
      }
    }
  })
  return [...found.values()]
}

/** The months that a period touches, as `YYYY-MM`. */
export function monthsOf(startsOn: string, endsOn: string): readonly string[] {
  const months: string[] = []
  let [year = 0, month = 1] = startsOn.split('-').map(Number)
  const last = endsOn.slice(0, 7)
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > last || months.length > 60) return months
    months.push(name)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
}

export const runsIn = (month: string, { fromOn, toOn }: Pick<Activity, 'fromOn' | 'toOn'>): boolean =>
  fromOn.slice(0, 7) <= month && month <= toOn.slice(0, 7)
