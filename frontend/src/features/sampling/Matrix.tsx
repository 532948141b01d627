import { memo, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react'
import { countsOf, moved, sampled, SHAPES, stateOf, type Place } from './coverage'
import classes from './Matrix.module.css'
import type { Coverage, CoverageColumn, CoverageLine } from './queries'
import { t } from './words'

interface Props {
  readonly coverage: Coverage
  readonly label: string
  /** The id of the sentence that says which keys there are. */
  readonly describedBy?: string
  readonly nameOf: (column: CoverageColumn) => string
  /** The focus came to a place. */
  readonly onPlace: (place: Place) => void
  /** Enter: the reader wants to go to the explanation. */
  readonly onOpen: () => void
}

/**
 * Assessors by columns. One cell is in the tab order, the arrow keys move; only the two rows that the focus leaves and enters are
 * drawn again, and rows out of sight are not laid out.
 */
export function Matrix({ coverage, label, describedBy, nameOf, onPlace, onOpen }: Props) {
  const { columnsShown: columns, rows } = coverage
  const grid = useRef<HTMLDivElement>(null)
  const [kept, setKept] = useState<Place>({ row: 1, column: 1 })
  // A filter may have taken away where the focus was.
  const active = { row: Math.min(kept.row, rows.length), column: Math.min(kept.column, columns.length) }

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const place = placeOf(target)
    if (!place || !grid.current) return
    setKept(place)
    onPlace(place)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = placeOf(event.target as HTMLElement)
    if (!from || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen()
      return
    }
    const to = moved(from, event.key, event.ctrlKey, rows.length, columns.length)
    if (!to) return
    event.preventDefault()
    cellAt(grid.current, to)?.focus()
  }

  return (
    <div className={classes.scroll}>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={describedBy}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={classes.grid}
        style={{ '--columns': columns.length } as CSSProperties}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <Head columns={columns} nameOf={nameOf} active={active.row === 0 ? active.column : -1} />
        {rows.map((line, index) => (
          <Line
            key={line.assessorId}
            line={line}
            columns={columns}
            nameOf={nameOf}
            active={active.row === index + 1 ? active.column : -1}
          />
        ))}
      </div>
    </div>
  )
}

const indexOf = (element: Element): number => [...(element.parentElement?.children ?? [])].indexOf(element)

function placeOf(target: HTMLElement): Place | undefined {
  const cell = target.closest('[role="gridcell"], [role="rowheader"], [role="columnheader"]')
  return cell?.parentElement ? { row: indexOf(cell.parentElement), column: indexOf(cell) } : undefined
}

function cellAt(grid: HTMLElement | null, { row, column }: Place): HTMLElement | undefined {
  return grid?.children[row]?.children[column] as HTMLElement | undefined
}

const tabIndexOf = (isActive: boolean) => (isActive ? 0 : -1)

const Head = memo(function Head({
  columns,
  nameOf,
  active,
}: {
  columns: readonly CoverageColumn[]
  nameOf: (column: CoverageColumn) => string
  active: number
}) {
  return (
    <div role="row" className={`${classes.row} ${classes.head}`}>
      <div role="columnheader" className={classes.corner} tabIndex={tabIndexOf(active === 0)}>
        {t('assessor')}
      </div>
      {columns.map((column, index) => (
        <div
          key={column.key}
          role="columnheader"
          className={classes.column}
          tabIndex={tabIndexOf(active === index + 1)}
          aria-label={sumsInWords(nameOf(column), column)}
        >
          <span>{nameOf(column)}</span>
          <Sums of={column} />
        </div>
      ))}
    </div>
  )
})

const Line = memo(function Line({
  line,
  columns,
  nameOf,
  active,
}: {
  line: CoverageLine
  columns: readonly CoverageColumn[]
  nameOf: (column: CoverageColumn) => string
  active: number
}) {
  return (
    <div role="row" className={`${classes.row} ${classes.line}`}>
      <div
        role="rowheader"
        className={classes.name}
        tabIndex={tabIndexOf(active === 0)}
        aria-label={sumsInWords(line.assessor, line)}
      >
        <span>{line.assessor}</span>
        <Sums of={line} />
      </div>
      {line.cells.map((cell, index) => {
        const column = columns[index]
        if (!column) return null
        const counts = countsOf(cell)
        const state = stateOf(counts)
        return (
          <div
            key={column.key}
            role="gridcell"
            className={`${classes.cell} ${classes[state] ?? ''}`}
            tabIndex={tabIndexOf(active === index + 1)}
            aria-label={cellInWords(line.assessor, nameOf(column), cell)}
          >
            {inShort(cell)}
          </div>
        )
      })}
    </div>
  )
})

function Sums({ of }: { of: CoverageLine | CoverageColumn }) {
  const all = sampled(of)
  if (all === 0) return <span className={classes.missed}>✕ {t('missed')}</span>
  return (
    <span className={classes.small}>
      {of.done}/{all}
    </span>
  )
}

/** "◐ 1/3": the shape, and how many of the samples are done. */
export function inShort(cell: readonly number[]): string {
  const counts = countsOf(cell)
  const state = stateOf(counts)
  switch (state) {
    case 'NONE':
      return ''
    case 'GAP':
      return `${SHAPES.GAP} ${t('cell_GAP')}`
    default:
      return `${SHAPES[state]} ${counts.done}/${sampled(counts)}`
  }
}

export function cellInWords(assessor: string, column: string, cell: readonly number[]): string {
  const counts = countsOf(cell)
  const { population, done, awaiting } = counts
  const all = sampled(counts)
  if (all > 0) {
    const words = t('cellSome', { assessor, column, done, all, population })
    return awaiting > 0 ? t('cellAwaiting', { words, awaiting }) : words
  }
  return population > 0 ? t('cellGap', { assessor, column, population }) : t('cellNone', { assessor, column })
}

export function sumsInWords(name: string, of: CoverageLine | CoverageColumn): string {
  const all = sampled(of)
  if (all === 0) return t('missedOf', { name, population: of.population })
  return t('sums', { name, done: of.done, all, population: of.population })
}
