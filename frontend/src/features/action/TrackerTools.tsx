import { Button, Checkbox, NativeSelect, Popover } from '@mantine/core'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import classes from './Action.module.css'
import type { ActionFilters } from './queries'
import { SavedViews } from './SavedViews'
import { ADDABLE, HIDEABLE, LAYOUTS, queryString, type Layout, type TrackerSearch } from './tracker'
import { t } from './words'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  readonly search: TrackerSearch
  readonly change: (change: Partial<TrackerSearch>) => void
  readonly filters: ActionFilters
  readonly withCentre: boolean
}

/** How the tracker is laid out, which columns it has, what is kept of it, and what leaves it as a file. */
export function TrackerTools({ search, change, filters, withCentre }: Props) {
  const [problem, setProblem] = useState<Problem>()
  const [saving, setSaving] = useState<string>()
  const save = async (type: string, name: string) => {
    setProblem(undefined)
    setSaving(name)
    try {
      await saveFile(`/actions?${queryString({ ...filters, sort: search.sort })}`, type, name)
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setSaving(undefined)
    }
  }
  const layouts = LAYOUTS.filter((layout) => withCentre || layout !== 'centre')
  const hideable = HIDEABLE.filter((column) => withCentre || column !== 'centre')
  return (
    <>
      <div className={classes.filters}>
        <NativeSelect
          label={t('layout')}
          value={search.as}
          onChange={(event) => change({ as: event.currentTarget.value as Layout })}
          data={layouts.map((value) => ({ value, label: t(`layout_${value}`) }))}
        />
        {search.as === 'list' && (
          <Popover position="bottom-start" withinPortal={false} trapFocus>
            <Popover.Target>
              <Button variant="default">{t('columns')}</Button>
            </Popover.Target>
            <Popover.Dropdown>
              <fieldset className={classes.columns}>
                <legend>{t('columns')}</legend>
                {hideable.map((column) => (
                  <Checkbox
                    key={column}
                    label={t(`column_${column}`)}
                    checked={!search.hide.includes(column)}
                    onChange={(event) =>
                      change({
                        hide: event.currentTarget.checked
                          ? search.hide.filter((each) => each !== column)
                          : [...search.hide, column],
                      })
                    }
                  />
                ))}
                {ADDABLE.map((column) => (
                  <Checkbox
                    key={column}
                    label={t(`column_${column}`)}
                    checked={search.also.includes(column)}
                    onChange={(event) =>
                      change({
                        also: event.currentTarget.checked
                          ? [...search.also, column]
                          : search.also.filter((each) => each !== column),
                      })
                    }
                  />
                ))}
              </fieldset>
            </Popover.Dropdown>
          </Popover>
        )}
        <SavedViews />
        <Button
          variant="default"
          loading={saving === 'actions.csv'}
          onClick={() => void save('text/csv', 'actions.csv')}
        >
          {t('saveCsv')}
        </Button>
        <Button variant="default" loading={saving === 'actions.xlsx'} onClick={() => void save(XLSX, 'actions.xlsx')}>
          {t('saveXlsx')}
        </Button>
      </div>
      <ProblemAlert error={problem} />
    </>
  )
}
