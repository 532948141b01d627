import { Checkbox } from '@mantine/core'
import type { Column } from '../../ui/DataTable'
import type { ActionRow } from './queries'
import { t } from './words'

/** Actions that are ticked for a command about many. */
export interface Selection {
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
  readonly canSelect: (row: ActionRow) => boolean
}

/** Ticks what is not ticked; when all are, none stays ticked. */
export function toggled(selected: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(selected)
  const all = ids.every((id) => selected.has(id))
  for (const id of ids) {
    if (all) after.delete(id)
    else after.add(id)
  }
  return after
}

/** A box for each row that can be chosen, and one above for all of them. */
export function tickColumn(rows: readonly ActionRow[], selection: Selection): Column<ActionRow> {
  const { selected, onChange, canSelect } = selection
  const ids = rows.filter(canSelect).map((row) => row.id)
  const ticked = ids.filter((id) => selected.has(id)).length
  return {
    key: 'tick',
    header: t('select'),
    head: (
      <Checkbox
        aria-label={t('selectAll')}
        disabled={ids.length === 0}
        checked={ids.length > 0 && ticked === ids.length}
        indeterminate={ticked > 0 && ticked < ids.length}
        onChange={() => onChange(toggled(selected, ids))}
      />
    ),
    cell: (row) =>
      canSelect(row) && (
        <Checkbox
          aria-label={t('selectRow', { reference: row.reference })}
          checked={selected.has(row.id)}
          onChange={() => onChange(toggled(selected, [row.id]))}
        />
      ),
  }
}
