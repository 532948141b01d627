import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { writeDate } from '../../shared/time/dates'
import { DateField } from '../../ui/DateField'
import { SearchField } from '../../ui/SearchField'
import classes from './Action.module.css'
import { groupsQuery, type ActionGroup } from './queries'
import { SHOW_LABELS, SHOWS, type Shown, type TrackerSearch } from './tracker'
import { t } from './words'

interface Props {
  readonly search: TrackerSearch
  readonly change: (change: Partial<TrackerSearch>) => void
  readonly withCentre: boolean
}

const NOTHING = { q: '', centre: '', objective: '', owner: '', unowned: false, dueFrom: '', dueBefore: '', mine: false }

/** What the tracker shows; all of it stands in the address. */
export function TrackerFilters({ search, change, withCentre }: Props) {
  const narrowed = [
    search.centre,
    search.objective,
    search.owner,
    search.dueFrom,
    search.dueBefore,
    search.unowned,
  ].filter(Boolean).length
  const [more, setMore] = useState(narrowed > 0)
  return (
    <div role="search" aria-label={t('filters')}>
      <div className={classes.filters}>
        <NativeSelect
          label={t('show')}
          value={search.show}
          onChange={(event) => change({ show: event.currentTarget.value as Shown })}
          data={SHOWS.map((value) => ({ value, label: SHOW_LABELS[value] }))}
        />
        <SearchField label={t('search')} words={search.q} onSearch={(q) => change({ q })} />
        <Checkbox
          label={t('mineOnly')}
          checked={search.mine}
          onChange={(event) => change({ mine: event.currentTarget.checked })}
        />
        <Button variant="default" aria-expanded={more} onClick={() => setMore(!more)}>
          {narrowed > 0 ? t('moreFiltersSet', { number: narrowed }) : t('moreFilters')}
        </Button>
        {(narrowed > 0 || search.q !== '' || search.mine) && (
          <Button variant="subtle" onClick={() => change(NOTHING)}>
            {t('clearFilters')}
          </Button>
        )}
      </div>
      {more && <MoreFilters search={search} change={change} withCentre={withCentre} />}
    </div>
  )
}

function MoreFilters({ search, change, withCentre }: Props) {
  const objectives = useInfiniteQuery(groupsQuery('OBJECTIVE', {}))
  const owners = useInfiniteQuery(groupsQuery('OWNER', {}))
  const known = rowsOf<ActionGroup>(objectives.data).map((group) => group.key)
  const people = rowsOf<ActionGroup>(owners.data).filter((group) => group.key !== '')
  const codes = search.objective && !known.includes(search.objective) ? [search.objective, ...known] : known
  return (
    <div className={classes.filters}>
      {withCentre && (
        <TextInput
          label={t('centreNumber')}
          value={search.centre}
          inputMode="numeric"
          onChange={(event) => change({ centre: event.currentTarget.value.trim() })}
        />
      )}
      <NativeSelect
        label={t('objective')}
        value={search.objective}
        onChange={(event) => change({ objective: event.currentTarget.value })}
        data={[{ value: '', label: t('any') }, ...codes.map((code) => ({ value: code, label: code }))]}
      />
      <NativeSelect
        label={t('owner')}
        value={search.unowned ? 'nobody' : search.owner}
        onChange={(event) => {
          const { value } = event.currentTarget
          change(value === 'nobody' ? { owner: '', unowned: true } : { owner: value, unowned: false })
        }}
        data={[
          { value: '', label: t('any') },
          { value: 'nobody', label: t('nobodyYet') },
          ...(search.owner && !people.some((one) => one.key === search.owner)
            ? [{ value: search.owner, label: t('chosenPerson') }]
            : []),
          ...people.map((one) => ({ value: one.key, label: one.label })),
        ]}
      />
      <DateField
        label={t('dueFrom')}
        value={search.dueFrom || null}
        onChange={(dueFrom) => change({ dueFrom: dueFrom ?? '' })}
      />
      <DateField
        label={t('dueBefore')}
        value={search.dueBefore || null}
        onChange={(dueBefore) => change({ dueBefore: dueBefore ?? '' })}
      />
      {search.dueBefore && <p className={classes.meta}>{t('dueBeforeHint', { day: writeDate(search.dueBefore) })}</p>}
    </div>
  )
}
