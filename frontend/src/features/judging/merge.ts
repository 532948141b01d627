/** What a person writes about one thing, by field. Empty text means nothing. */
export type Fields = Readonly<Record<string, string>>

export interface Merged {
  readonly fields: Fields
  /** Fields that both sides changed, and differently. They hold my text until I have chosen. */
  readonly conflicts: readonly string[]
}

const at = (fields: Fields, name: string): string => fields[name] ?? ''

/**
 * Puts two versions of one record together, field by field: who alone changed a field has it; where both did, I am asked.
 * `base` is what both started from.
 */
export function merge(base: Fields, mine: Fields, theirs: Fields): Merged {
  const names = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])]
  const conflicts: string[] = []
  const fields: Record<string, string> = {}
  for (const name of names) {
    const [before, my, their] = [at(base, name), at(mine, name), at(theirs, name)]
    if (my === before) fields[name] = their
    else {
      fields[name] = my
      if (their !== before && their !== my) conflicts.push(name)
    }
  }
  return { fields, conflicts }
}

export function sameFields(a: Fields, b: Fields): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => at(a, name) === at(b, name))
}
