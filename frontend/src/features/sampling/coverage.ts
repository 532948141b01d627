import type { Coverage, CoverageColumn, CoverageLine } from './queries'

/** What a cell says: nothing assessed there, nothing sampled of it, some still to be looked at, all looked at, all done. */
export type CellState = 'NONE' | 'GAP' | 'PLANNED' | 'AWAITING' | 'DONE'

/** The four numbers of a cell, a row or a column. */
export interface Counts {
  readonly population: number
  readonly planned: number
  readonly done: number
  /** Done, and does not count before somebody else has signed. */
  readonly awaiting: number
}

export function countsOf(cell: readonly number[]): Counts {
  const [population = 0, planned = 0, done = 0, awaiting = 0] = cell
  return { population, planned, done, awaiting }
}

export function stateOf({ population, planned, done, awaiting }: Counts): CellState {
  if (planned > 0) return 'PLANNED'
  if (awaiting > 0) return 'AWAITING'
  if (done > 0) return 'DONE'
  return population > 0 ? 'GAP' : 'NONE'
}

/** A shape for each state, so that nothing is told by colour alone; also in print. */
export const SHAPES: Readonly<Record<CellState, string>> = {
  NONE: '',
  GAP: '○',
  PLANNED: '◐',
  AWAITING: '◕',
  DONE: '●',
}

/** How many of an assessor's cells are gaps, of how many where something is assessed. */
export function gapsOf(line: CoverageLine): { readonly gaps: number; readonly all: number } {
  const states = line.cells.map((cell) => stateOf(countsOf(cell))).filter((state) => state !== 'NONE')
  return { gaps: states.filter((state) => state === 'GAP').length, all: states.length }
}

/** How many are in the sample, however far. */
export const sampled = ({ planned, done, awaiting }: Omit<Counts, 'population'>): number => planned + done + awaiting

/** Where the focus is: row 0 is the head, column 0 the assessor. */
export interface Place {
  readonly row: number
  readonly column: number
}

const PAGE = 10

/** Where a key leads from a place; nothing for a key that does not move. */
export function moved(from: Place, key: string, ctrl: boolean, rows: number, columns: number): Place | undefined {
  const to = (row: number, column: number): Place => ({
    row: Math.min(Math.max(row, 0), rows),
    column: Math.min(Math.max(column, 0), columns),
  })
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column)
    case 'ArrowDown':
      return to(from.row + 1, from.column)
    case 'ArrowLeft':
      return to(from.row, from.column - 1)
    case 'ArrowRight':
      return to(from.row, from.column + 1)
    case 'PageUp':
      return to(from.row - PAGE, from.column)
    case 'PageDown':
      return to(from.row + PAGE, from.column)
    case 'Home':
      return to(ctrl ? 0 : from.row, 0)
    case 'End':
      return to(ctrl ? rows : from.row, columns)
    default:
      return undefined
  }
}

/** What stands at a place, in the words of the matrix. */
export interface At {
  readonly line?: CoverageLine | undefined
  readonly column?: CoverageColumn | undefined
  readonly counts: Counts
}

export function lookUp(coverage: Coverage, { row, column }: Place): At {
  const line = row > 0 ? coverage.rows[row - 1] : undefined
  const shown = column > 0 ? coverage.columnsShown[column - 1] : undefined
  if (line && shown) return { line, column: shown, counts: countsOf(line.cells[column - 1] ?? []) }
  return { line, column: shown, counts: line ?? shown ?? coverage }
}
