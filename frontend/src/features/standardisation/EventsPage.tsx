import { Anchor, Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { flag, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { Download } from './Download'
import { EventsFrame } from './EventsFrame'
import { eventsQuery, type EventRow } from './queries'
import classes from './Standardisation.module.css'
import { PartBadge, StateOfEvent } from './StateOfEvent'
import { t } from './words'

// Fields, calendars and the lists to choose from come when somebody plans.
const EventForm = lazy(() => import('./EventForm'))

/** Named as in the interface. */
const SHAPE = { mine: flag }

/** The standardisation events of a centre, the latest first (IQA-074). */
export function Component() {
  return (
    <EventsFrame place="" lead={t('lead')}>
      {(centre) => <Events key={centre} centre={centre} />}
    </EventsFrame>
  )
}

function Events({ centre }: { centre: string }) {
  const [{ mine }, change] = useSearchState(SHAPE)
  const leads = useHasRole('LEAD_IQA')
  const [planning, setPlanning] = useState(false)
  const filters = { centre, ...(mine ? { mine } : {}) }
  const list = useInfiniteQuery(eventsQuery(filters))
  return (
    <Section
      title={t('events')}
      actions={leads && !planning && <Button onClick={() => setPlanning(true)}>{t('plan')}</Button>}
    >
      {planning && (
        <Suspense fallback={<Lines count={6} />}>
          <EventForm centre={centre} onDone={() => setPlanning(false)} />
        </Suspense>
      )}
      <div role="search" aria-label={t('filters')} className={classes.filters}>
        <Checkbox
          label={t('mine')}
          checked={mine}
          onChange={(event) => change({ mine: event.currentTarget.checked })}
        />
        <Download of="/standardisation-events" filters={filters} name="standardisation.csv" />
      </div>
      <DataTable
        caption={t('events')}
        columns={COLUMNS}
        rows={rowsOf<EventRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          mine ? (
            <EmptyState title={t('noneMine')} order={3}>
              {t('noneMineDetail')}
            </EmptyState>
          ) : (
            <EmptyState title={t('none')} order={3}>
              {t('noneDetail')}
            </EmptyState>
          )
        }
      />
    </Section>
  )
}

const COLUMNS: readonly Column<EventRow>[] = [
  {
    key: 'title',
    header: t('event'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/standardisation-events/${row.id}`} inherit>
        {row.title}
      </Anchor>
    ),
  },
  { key: 'programme', header: t('programme'), cell: (row) => row.programmeTitle },
  { key: 'held', header: t('heldOn'), cell: (row) => <DateText date={row.heldOn} /> },
  { key: 'state', header: t('state'), cell: (row) => <StateOfEvent state={row.state} /> },
  {
    key: 'attended',
    header: t('attended'),
    align: 'end',
    cell: (row) => (row.state === 'HELD' ? row.attended : '–'),
  },
  { key: 'part', header: t('yourPart'), cell: (row) => (row.part ? <PartBadge part={row.part} /> : '–') },
]
