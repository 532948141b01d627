import type { Missing } from '../../ui/commands'
import type { Activity, Content, Time } from './queries'

/** The sections of a draft, in the order in which they are written. */
export const SECTIONS = [
  'context',
  'activities',
  'priorities',
  'criteria',
  'sampling',
  'points',
  'resources',
  'changes',
] as const
export type Section = (typeof SECTIONS)[number]

const OF_POINTER: Readonly<Record<string, Section>> = {
  context: 'context',
  activities: 'activities',
  priorities: 'priorities',
  successCriteria: 'criteria',
  samplingPolicy: 'sampling',
  monitoringPoints: 'points',
  times: 'resources',
  materials: 'resources',
  overloads: 'resources',
  changes: 'changes',
}

/** In which section something missing is put right; nothing where it is not on this page (the team). */
export function sectionOf(missing: Missing): Section | undefined {
  return OF_POINTER[missing.pointer?.split('/')[1] ?? '']
}

/** The element that a line of the checklist leads to: the item that it is about, or its section. */
export function elementOf(missing: Missing, content: Content): string | undefined {
  const section = sectionOf(missing)
  if (!section) return undefined
  const [, list = '', index = ''] = missing.pointer?.split('/') ?? []
  const items = (content as unknown as Record<string, readonly { id?: string }[] | undefined>)[list]
  const item = Array.isArray(items) && /^\d+$/.test(index) ? items[Number(index)] : undefined
  return item?.id ? itemElement(item.id) : section
}

export const itemElement = (key: string): string => `item-${key}`

/** Too many hours may be: with a reason for each member, given when publishing. Everything else has to be put right before. */
export function mustBePutRight(missing: readonly Missing[]): readonly Missing[] {
  return missing.filter((each) => each.code !== 'OVER_CAPACITY')
}

export interface Overload {
  readonly personId: string
  readonly name: string
  readonly planned: number
  readonly agreed: number
}

/** Members with more hours planned in this version than both sides agreed on. */
export function overloaded(activities: readonly Activity[], times: readonly Time[]): readonly Overload[] {
  return times
    .filter((time) => time.agreement === 'AGREED')
    .map((time) => ({
      personId: time.personId,
      name: time.personName,
      planned: hoursOf(time.personId, activities),
      agreed: time.hours,
    }))
    .filter(({ planned, agreed }) => planned > agreed)
}

export function hoursOf(personId: string, activities: readonly Activity[]): number {
  const hundredths = activities
    .filter((activity) => activity.responsibleId === personId)
    .reduce((sum, activity) => sum + Math.round((activity.effortHours ?? 0) * 100), 0)
  return hundredths / 100
}
