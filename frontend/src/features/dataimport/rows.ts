import type { ImportRow } from './queries'

/** Errors first, each part in the order of the list; only errors where that is asked for. */
export function arranged(rows: readonly ImportRow[], onlyErrors: boolean): readonly ImportRow[] {
  const wrong = rows.filter((row) => row.outcome === 'ERROR')
  return onlyErrors ? wrong : [...wrong, ...rows.filter((row) => row.outcome !== 'ERROR')]
}
