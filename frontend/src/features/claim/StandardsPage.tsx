import { Button, Checkbox, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import classes from './Claim.module.css'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import { FormButtons } from './FormButtons'
import { Improvements } from './Improvements'
import { resultsQuery, samplesQuery, useAsk, useRecordResult, useSend, type Result, type Samples } from './queries'
import { useAreas } from './useAreas'
import { t } from './words'

/** What verification from outside found at a centre, and what it asks for. */
export function Component() {
  return (
    <ClaimPage title={t('standards')} lead={t('standardsLead')} place="/standards">
      {(of) => (
        <>
          <Results {...of} />
          <Improvements {...of} />
          <Requests {...of} />
        </>
      )}
    </ClaimPage>
  )
}

const resultColumns: readonly Column<Result>[] = [
  { key: 'area', header: t('subjectArea'), isTitle: true, cell: (row) => row.subjectArea },
  { key: 'programme', header: t('programme'), cell: (row) => row.programmeTitle ?? t('forArea') },
  {
    key: 'result',
    header: t('result'),
    cell: (row) =>
      row.result === 'PASSED' ? (
        <Badge tone="good" shape={<IconCircleCheck size={16} aria-hidden />}>
          {t('PASSED')}
        </Badge>
      ) : (
        <Badge tone="bad" shape={<IconCircleX size={16} aria-hidden />}>
          {t('NOT_PASSED')}
        </Badge>
      ),
  },
  { key: 'decided', header: t('decidedOn'), cell: (row) => <DateText date={row.decidedOn} /> },
  { key: 'until', header: t('validUntil'), cell: (row) => <DateText date={row.validUntil} /> },
  { key: 'weakness', header: t('weakness'), cell: (row) => row.weakness },
]

function Results({ centre }: ClaimCentre) {
  const mayRecord = useHasRole('QUALITY_MANAGER', 'AO_ADMIN')
  const list = useInfiniteQuery(resultsQuery(centre))
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('results')}
      actions={
        mayRecord &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('recordResult')}
          </Button>
        )
      }
    >
      {adding && <ResultForm centre={centre} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('results')}
        columns={resultColumns}
        rows={rowsOf<Result>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noResults')} order={3}>
            {t('noResultsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Requests({ centre }: ClaimCentre) {
  const mayAsk = useHasRole('QUALITY_MANAGER', 'AO_ADMIN')
  const list = useInfiniteQuery(samplesQuery(centre))
  const rows = rowsOf<Samples>(list.data)
  const send = useSend()
  const [adding, setAdding] = useState(false)
  const columns: readonly Column<Samples>[] = [
    { key: 'area', header: t('subjectArea'), isTitle: true, cell: (row) => row.subjectArea },
    {
      key: 'words',
      header: t('words'),
      cell: (row) => (
        <>
          {row.words} <span className={classes.freed}>{t(row.remote ? 'toSend' : 'onTheSpot')}</span>
        </>
      ),
    },
    { key: 'due', header: t('dueOn'), cell: (row) => <DateText date={row.dueOn} /> },
    {
      key: 'sent',
      header: t('sentOn'),
      cell: (row) => (
        <>
          {row.sentOn ? <DateText date={row.sentOn} /> : t('notSent')}{' '}
          {row.late && (
            <Badge tone="bad" shape={<IconAlertTriangle size={16} aria-hidden />}>
              {t(row.sentOn ? 'sentLate' : 'late')}
            </Badge>
          )}
        </>
      ),
    },
    {
      key: 'action',
      header: t('action'),
      cell: (row) => (
        <CommandButton
          command="send"
          commands={row.allowedCommands}
          size="compact-sm"
          variant="default"
          loading={send.isPending}
          onClick={() => send.mutate(row, { onSuccess: () => toast(t('sent')) })}
        >
          {t('send')} <span className="visually-hidden">{row.words}</span>
        </CommandButton>
      ),
    },
  ]
  return (
    <Section
      title={t('requests')}
      actions={
        mayAsk &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('ask')}
          </Button>
        )
      }
    >
      {rows.some((row) => row.late && !row.sentOn) && <p>{t('lateText')}</p>}
      <ProblemAlert error={send.error} />
      {adding && <AskForm centre={centre} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('requests')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noRequests')} order={3}>
            {t('noRequestsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function ResultForm({ centre, onDone }: { centre: string; onDone: () => void }) {
  const today = useToday()
  const areas = useAreas(centre)
  const record = useRecordResult()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      subjectArea: '',
      result: 'PASSED' as 'PASSED' | 'NOT_PASSED',
      decidedOn: today as string | null,
      weakness: '',
    },
    validate: { subjectArea: isNotEmpty(t('chooseArea')), decidedOn: isNotEmpty(t('enterDay')) },
  })
  const submission = useSubmit(form, async ({ subjectArea, result, decidedOn, weakness }) => {
    await record.mutateAsync({
      centre,
      subjectArea,
      result,
      decidedOn: decidedOn ?? today,
      ...(weakness.trim() ? { weakness } : {}),
    })
    toast(t('resultRecorded'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select label={t('subjectArea')} data={areas} searchable withAsterisk {...field(form, 'subjectArea')} />
        <Select
          label={t('result')}
          data={(['PASSED', 'NOT_PASSED'] as const).map((value) => ({ value, label: t(value) }))}
          allowDeselect={false}
          {...field(form, 'result')}
        />
        <DateField
          label={t('decidedOn')}
          withAsterisk
          max={today}
          {...field(form, 'decidedOn')}
          value={form.values.decidedOn}
        />
        <Textarea
          label={t('weakness')}
          description={t('weaknessHint')}
          autosize
          minRows={2}
          {...field(form, 'weakness')}
        />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}

function AskForm({ centre, onDone }: { centre: string; onDone: () => void }) {
  const today = useToday()
  const areas = useAreas(centre)
  const ask = useAsk()
  const form = useForm({
    mode: 'controlled',
    initialValues: { subjectArea: '', words: '', remote: true, dueOn: null as string | null },
    validate: {
      subjectArea: isNotEmpty(t('chooseArea')),
      words: isNotEmpty(t('enterWords')),
      dueOn: isNotEmpty(t('enterDay')),
    },
  })
  const submission = useSubmit(form, async ({ subjectArea, words, remote, dueOn }) => {
    await ask.mutateAsync({ centre, subjectArea, words, remote, dueOn: dueOn ?? today })
    toast(t('asked'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select label={t('subjectArea')} data={areas} searchable withAsterisk {...field(form, 'subjectArea')} />
        <Textarea label={t('words')} autosize minRows={2} withAsterisk {...field(form, 'words')} />
        <Checkbox label={t('remote')} {...field(form, 'remote', { type: 'checkbox' })} />
        <DateField label={t('dueOn')} withAsterisk min={today} {...field(form, 'dueOn')} value={form.values.dueOn} />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
