import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { PlainText } from '../../ui/PlainText'
import type { Criterion } from './queries'
import { entriesQuery, valuesQuery, type Entry, type Value } from './successQueries'
import { t } from './successWords'
import classes from './workplan.module.css'
import { t as common } from './words'

interface Props {
  readonly planId: string
  readonly criterion: Criterion
}

/** What an automatic measure came to on earlier days; asked for when it is opened (IQA-018). */
export function EarlierValues({ planId, criterion }: Props) {
  const [open, setOpen] = useState(false)
  const list = useInfiniteQuery({ ...valuesQuery(planId, criterion.id ?? ''), enabled: open })
  const columns: readonly Column<Value>[] = [
    { key: 'on', header: t('day'), isTitle: true, cell: (row) => <DateText date={row.on} /> },
    { key: 'value', header: t('value'), align: 'end', cell: (row) => t('percent', { value: row.value }) },
    {
      key: 'count',
      header: t('count'),
      cell: (row) => (
        <>
          {t('countOf', { done: row.done, of: row.of })}
          {/* An amendment may have changed what is counted. */}
          {row.source !== criterion.source && <div className={classes.dim}>{common(`source_${row.source}`)}</div>}
        </>
      ),
    },
  ]
  return (
    <Fold title={t('values')} open={open} onOpen={setOpen}>
      <p className={classes.dim}>{t('valuesHint')}</p>
      <DataTable
        caption={t('valuesOf', criterion)}
        columns={columns}
        rows={rowsOf<Value>(list.data)}
        rowKey={(row) => row.on}
        loading={list}
        empty={<p className={classes.dim}>{t('noValues')}</p>}
      />
    </Fold>
  )
}

/** What the lead noted of a judged criterion; asked for when it is opened (IQA-018). */
export function EarlierEntries({ planId, criterion }: Props) {
  const [open, setOpen] = useState(false)
  const list = useInfiniteQuery({ ...entriesQuery(planId, criterion.id ?? ''), enabled: open })
  const columns: readonly Column<Entry>[] = [
    { key: 'on', header: t('day'), isTitle: true, cell: (row) => <DateText date={row.on} /> },
    { key: 'value', header: t('value'), align: 'end', cell: (row) => row.value ?? '–' },
    { key: 'judgement', header: t('judgement'), cell: (row) => <PlainText>{row.judgement}</PlainText> },
    { key: 'by', header: t('by'), cell: (row) => row.personName },
  ]
  return (
    <Fold title={t('entries')} open={open} onOpen={setOpen}>
      <DataTable
        caption={t('entriesOf', criterion)}
        columns={columns}
        rows={rowsOf<Entry>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<p className={classes.dim}>{t('noEntries')}</p>}
      />
    </Fold>
  )
}

interface FoldProps {
  readonly title: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}

function Fold({ title, open, onOpen, children }: FoldProps) {
  return (
    <details className={classes.fold} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  )
}
