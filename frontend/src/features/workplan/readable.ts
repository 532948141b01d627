import { writeDate } from '../../shared/time/dates'
import type { Changes, Content } from './queries'
import type { Area } from './teamQueries'
import { t } from './words'

/** What the ids in a version stand for. */
export type Names = ReadonlyMap<string, string>

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Everyone and everything that versions of a plan of the area name. */
export function namesOf(
  area: Pick<Area, 'sites' | 'programmes'> | undefined,
  people: Changes['people'],
  ...contents: readonly (Content | undefined)[]
): Names {
  const names = new Map<string, string>()
  for (const each of [...people, ...(area?.sites ?? []), ...(area?.programmes ?? [])]) names.set(each.id, each.name)
  for (const content of contents) {
    for (const item of [
      ...(content?.activities ?? []),
      ...(content?.priorities ?? []),
      ...(content?.monitoringPoints ?? []),
    ]) {
      if (item.id) names.set(item.id, item.title)
    }
  }
  return names
}

/** A value as the comparison has it, in words: days written out, ids by their names, codes by what they mean. */
export function readable(field: string, value: string | undefined, names: Names): string | undefined {
  if (value === undefined || value === '') return undefined
  if (DAY.test(value)) return writeDate(value)
  if (value === 'true') return t('yes')
  if (value === 'false') return t('no')
  const code = t.lookUp(`${field}_${value}`)
  if (code) return code
  return value.replace(ID, (id) => names.get(id) ?? names.get(id.toLowerCase()) ?? id)
}
