import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import type { Agenda, AgendaItem } from './queries'
import { dayOf } from './days'
import { t } from './words'

interface Props {
  readonly agenda: Agenda
  readonly labels: ReadonlyMap<string, string>
}

const READY = { isPending: false, error: null, refetch: () => undefined }

/** The items as the days go. */
export function AgendaTable({ agenda, labels }: Props) {
  const columns: readonly Column<AgendaItem>[] = [
    {
      key: 'time',
      header: t('time'),
      cell: (item) => (
        <>
          {agenda.startOn ? (
            <DateText date={dayOf(agenda.startOn, item.day)} />
          ) : (
            t('dayNumber', { day: String(item.day) })
          )}
          <br />
          {t('fromTo', { from: item.startsAt.slice(0, 5), to: item.endsAt.slice(0, 5) })}
        </>
      ),
    },
    { key: 'subject', header: t('subject'), isTitle: true, cell: (item) => item.subject },
    { key: 'kind', header: t('kind'), cell: (item) => labels.get(item.type) ?? item.type },
    { key: 'persons', header: t('persons'), cell: (item) => item.persons ?? '–' },
    { key: 'room', header: t('room'), cell: (item) => item.room ?? '–' },
  ]
  return (
    <DataTable
      caption={t('agenda')}
      columns={columns}
      rows={agenda.items}
      rowKey={(item) => `${item.day}${item.startsAt}${item.endsAt}${item.type}${item.subject}`}
      loading={READY}
      empty={null}
    />
  )
}
