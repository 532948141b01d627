import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { Download } from './Download'
import { EventsFrame } from './EventsFrame'
import { catchUpQuery, type CatchUp } from './queries'
import classes from './Standardisation.module.css'
import { t } from './words'

/** Named as in the interface: the dashboard's figure names the area. */
const SHAPE = { area: text() }

/** Who took part in no event of a programme for twelve months (IQA-074). */
export function Component() {
  return (
    <EventsFrame place="/catch-up" lead={t('catchUpLead')}>
      {(centre) => <Late key={centre} centre={centre} />}
    </EventsFrame>
  )
}

function Late({ centre }: { centre: string }) {
  const [{ area }, change] = useSearchState(SHAPE)
  const filters = { centre, ...(area ? { area } : {}) }
  const list = useInfiniteQuery(catchUpQuery(filters))
  return (
    <Section title={t('catchUp')}>
      <div className={classes.filters}>
        {area && (
          <>
            <span>{t('onlyArea')}</span>
            <Button variant="default" onClick={() => change({ area: '' })}>
              {t('wholeCentre')}
            </Button>
          </>
        )}
        <Download of="/standardisation-events/catch-up" filters={filters} name="catch-up.csv" />
      </div>
      <DataTable
        caption={t('catchUp')}
        columns={COLUMNS}
        rows={rowsOf<CatchUp>(list.data)}
        rowKey={(row) => row.personId + row.programmeId}
        loading={list}
        empty={
          <EmptyState title={t('nobodyLate')} order={3}>
            {t('nobodyLateDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

const COLUMNS: readonly Column<CatchUp>[] = [
  { key: 'person', header: t('person'), isTitle: true, cell: (row) => row.personName },
  { key: 'programme', header: t('programme'), cell: (row) => row.programmeTitle },
  { key: 'duty', header: t('duty'), cell: (row) => t.lookUp(`duty_${row.duty}`) ?? row.duty },
  {
    key: 'last',
    header: t('lastAttended'),
    cell: (row) => (row.lastAttendedOn ? <DateText date={row.lastAttendedOn} /> : t('never')),
  },
]
