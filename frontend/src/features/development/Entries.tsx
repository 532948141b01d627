import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { inWords } from './numbers'
import { entriesQuery, type EntryFilters, type EntryRow } from './queries'
import { VerifiedBadge } from './VerifiedBadge'
import { t } from './words'

interface Props {
  readonly filters: EntryFilters
  readonly withNames?: boolean
  readonly empty: ReactNode
}

/** Entries, the latest first. */
export function Entries({ filters, withNames = false, empty }: Props) {
  const list = useInfiniteQuery(entriesQuery(filters))
  return (
    <DataTable
      caption={t('log')}
      columns={withNames ? [COLUMNS[0], NAME, ...COLUMNS.slice(1)] : COLUMNS}
      rows={rowsOf<EntryRow>(list.data)}
      rowKey={(row) => row.id}
      loading={list}
      empty={empty}
    />
  )
}

const COLUMNS: readonly [Column<EntryRow>, ...Column<EntryRow>[]] = [
  {
    key: 'activity',
    header: t('activityShown'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/development/entries/${row.id}`} inherit>
        {row.activity}
      </Anchor>
    ),
  },
  { key: 'done', header: t('doneOn'), cell: (row) => <DateText date={row.doneOn} /> },
  { key: 'hours', header: t('hours'), align: 'end', cell: (row) => inWords(row.hours) },
  { key: 'reason', header: t('reasonShown'), cell: (row) => row.reason },
  { key: 'verified', header: t('verified'), cell: (row) => <VerifiedBadge entry={row} /> },
]
const NAME: Column<EntryRow> = { key: 'person', header: t('person'), cell: (row) => row.personName }

const FILES = [
  ['download', 'text/csv', 'cpd.csv'],
  ['workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'cpd.xlsx'],
] as const

/** The log as it is narrowed, as a file: for an external visit. */
export function Downloads({ filters }: { filters: EntryFilters }) {
  const [error, setError] = useState<unknown>()
  const search = new URLSearchParams(Object.entries(filters) as [string, string][]).toString()
  return (
    <>
      {FILES.map(([label, type, name]) => (
        <Button
          key={label}
          variant="default"
          onClick={() => {
            setError(undefined)
            saveFile(`/cpd-entries?${search}`, type, name).catch(setError)
          }}
        >
          {t(label)}
        </Button>
      ))}
      <ProblemAlert error={error} />
    </>
  )
}
