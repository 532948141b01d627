import type { Answer } from '../../api/client'

/** Everybody who works at the centre, once, for choosing someone. */
export function staffOf(people: Answer<'/centres/{centre}/people'>): { value: string; label: string }[] {
  const all = new Map<string, string>()
  const add = (person: { id: string; name: string } | undefined) => person && all.set(person.id, person.name)
  add(people.nominee)
  add(people.head)
  people.practitioners.forEach((each) => add(each.person))
  people.otherStaff.forEach((each) => add(each.person))
  return [...all].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
}
