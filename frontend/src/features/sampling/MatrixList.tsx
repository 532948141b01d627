import { useState } from 'react'
import { countsOf, gapsOf, stateOf, type Place } from './coverage'
import { inShort, sumsInWords } from './Matrix'
import classes from './Matrix.module.css'
import type { Coverage, CoverageColumn, CoverageLine } from './queries'
import { t } from './words'

interface Props {
  readonly coverage: Coverage
  readonly nameOf: (column: CoverageColumn) => string
  readonly onPlace: (place: Place) => void
}

/** The matrix on a phone: an assessor after the other, opened one by one. */
export function MatrixList({ coverage, nameOf, onPlace }: Props) {
  return (
    <ul className={classes.list}>
      {coverage.rows.map((line, row) => (
        <li key={line.assessorId}>
          <Assessor
            line={line}
            columns={coverage.columnsShown}
            nameOf={nameOf}
            onColumn={(column) => onPlace({ row: row + 1, column })}
          />
        </li>
      ))}
    </ul>
  )
}

function Assessor({
  line,
  columns,
  nameOf,
  onColumn,
}: {
  line: CoverageLine
  columns: readonly CoverageColumn[]
  nameOf: (column: CoverageColumn) => string
  onColumn: (column: number) => void
}) {
  // What is folded is not drawn: 200 assessors by 60 units are not put on a phone at once.
  const [open, setOpen] = useState(false)
  return (
    <details className={classes.assessor} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {sumsInWords(line.assessor, line)}
        <span className={classes.small}>{t('gapsOf', gapsOf(line))}</span>
      </summary>
      {open && (
        <ul className={classes.cells}>
          {line.cells.map((cell, index) => {
            const column = columns[index]
            const state = stateOf(countsOf(cell))
            if (!column || state === 'NONE') return null
            return (
              <li key={column.key}>
                <button type="button" className={classes.open} onClick={() => onColumn(index + 1)}>
                  <span>{nameOf(column)}</span>
                  <span className={classes[state] ?? ''}>{inShort(cell)}</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </details>
  )
}
