import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge, type Tone } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { importQuery, useApply, type Import, type ImportRow, type Outcome } from './queries'
import { arranged } from './rows'
import { t, wordsOf } from './words'

const PIECE = 100

const TONES: Readonly<Record<Outcome, Tone>> = {
  CREATED: 'good',
  CHANGED: 'info',
  UNCHANGED: 'neutral',
  ERROR: 'bad',
}

const columns: readonly Column<ImportRow>[] = [
  { key: 'row', header: t('row'), isTitle: true, cell: (each) => t('rowNumber', { row: each.row }) },
  { key: 'key', header: t('key'), cell: (each) => each.key ?? '' },
  {
    key: 'outcome',
    header: t('outcome'),
    cell: (each) => <Badge tone={TONES[each.outcome]}>{wordsOf('outcome', each.outcome)}</Badge>,
  },
  { key: 'problems', header: t('problems'), cell: (each) => <Problems of={each} /> },
]

function Problems({ of }: { of: ImportRow }) {
  if (!of.errors?.length) return null
  return (
    <ul>
      {of.errors.map((each) => (
        <li key={`${each.column ?? ''} ${each.code} ${each.message}`}>
          {each.column ? t('cell', { column: each.column, message: each.message }) : each.message}
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly centre: string
  readonly importId: string
  readonly onAnother: () => void
}

/** A list row by row: what would become of it, and what did. */
export function Preview({ centre, importId, onAnother }: Props) {
  const list = useQuery(importQuery(centre, importId))
  return (
    <Stack>
      {list.data ? (
        <Shown centre={centre} of={list.data} />
      ) : (
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      )}
      <div>
        <Button variant="default" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </Stack>
  )
}

function Shown({ centre, of }: { centre: string; of: Import }) {
  const apply = useApply(centre, of)
  const isApplied = of.state === 'APPLIED'
  return (
    <Section title={isApplied ? t('result') : t('preview')}>
      <Stack>
        {of.state === 'EXPIRED' ? (
          <EmptyState title={t('expired')} order={3}>
            {t('expiredDetail')}
          </EmptyState>
        ) : (
          <p>{isApplied ? t('resultLead') : t('previewLead')}</p>
        )}
        <Facts
          items={[
            [t('fileName'), of.fileName],
            [t('about'), wordsOf('kind', of.kind)],
            [t('takenOn'), of.takenOn && <DateText date={of.takenOn} />],
            [t('created'), String(of.counts.created)],
            [t('changed'), String(of.counts.changed)],
            [t('unchanged'), String(of.counts.unchanged)],
            [t('errors'), String(of.counts.errors)],
            [t('unused'), of.unusedColumns.join(', ')],
            [t('remarks'), of.remarks > 0 && String(of.remarks)],
            [t('usableUntil'), of.state === 'PREVIEW' && <InstantText at={of.usableUntil} />],
            [t('appliedAt'), of.appliedAt && <InstantText at={of.appliedAt} />],
          ]}
        />
        <Group>
          <CommandButton
            command="apply"
            commands={of.allowedCommands}
            loading={apply.isPending}
            onClick={() => apply.mutate(undefined, { onSuccess: () => toast(t('applied')) })}
          >
            {t('apply')}
          </CommandButton>
        </Group>
        <ProblemAlert error={apply.error} />
        <Rows of={of} />
      </Stack>
    </Section>
  )
}

function Rows({ of }: { of: Import }) {
  const [onlyErrors, setOnlyErrors] = useState(false)
  const [pieces, setPieces] = useState(1)
  const rows = arranged(of.rows, onlyErrors)
  const shown = rows.slice(0, pieces * PIECE)
  return (
    <>
      <Checkbox
        label={t('onlyErrors')}
        checked={onlyErrors}
        onChange={(event) => {
          setOnlyErrors(event.currentTarget.checked)
          setPieces(1)
        }}
      />
      <DataTable
        caption={of.state === 'APPLIED' ? t('result') : t('preview')}
        columns={columns}
        rows={shown}
        rowKey={(each) => String(each.row)}
        loading={{
          isPending: false,
          error: null,
          refetch: () => undefined,
          hasNextPage: shown.length < rows.length,
          fetchNextPage: () => setPieces(pieces + 1),
        }}
        total={rows.length}
        empty={<EmptyState title={t('noErrors')} order={3} />}
      />
    </>
  )
}
