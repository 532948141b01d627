import { Button, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { Badge, type Tone } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import {
  improvementsQuery,
  useEndImprovement,
  useOpenImprovement,
  visitsQuery,
  type Improvement,
} from './improvementQueries'
import { t } from './improvementWords'
import { peopleQuery, resultsQuery, type Result } from './queries'
import { staffOf } from './staff'

const TONES: Record<Improvement['state'], Tone> = { OPEN: 'info', DONE: 'good', WITHDRAWN: 'neutral' }

/** What the centre does about what verification and reviews found; for the centre's own people only (QMR-250). */
export function Improvements({ centre }: { centre: string }) {
  const isCentre = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'LEAD_IQA', 'CENTRE_MANAGER')
  return isCentre ? <OfCentre centre={centre} /> : null
}

function OfCentre({ centre }: { centre: string }) {
  const list = useInfiniteQuery(improvementsQuery(centre))
  const [form, setForm] = useState<Improvement | 'new'>()
  const columns: readonly Column<Improvement>[] = [
    { key: 'words', header: t('words'), isTitle: true, cell: (row) => row.words },
    { key: 'source', header: t('source'), cell: sourceOf },
    { key: 'owner', header: t('owner'), cell: (row) => row.ownerName ?? t('nobody') },
    { key: 'due', header: t('dueOn'), cell: (row) => <DateText date={row.dueOn} /> },
    {
      key: 'state',
      header: t('state'),
      cell: (row) => (
        <>
          <Badge tone={row.overdue ? 'bad' : TONES[row.state]}>{row.overdue ? t('overdue') : t(row.state)}</Badge>{' '}
          {row.outcome}
        </>
      ),
    },
    {
      key: 'action',
      header: t('action'),
      cell: (row) =>
        row.allowedCommands.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => setForm(row)}>
            {t('end')} <span className="visually-hidden">{row.reference}</span>
          </Button>
        ),
    },
  ]
  const close = () => setForm(undefined)
  return (
    <Section
      title={t('title')}
      actions={
        !form && (
          <Button variant="default" onClick={() => setForm('new')}>
            {t('open')}
          </Button>
        )
      }
    >
      {form === 'new' && <OpenForm centre={centre} onDone={close} />}
      {form && form !== 'new' && <EndForm key={form.id} improvement={form} onDone={close} />}
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rowsOf<Improvement>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('none')} order={3}>
            {t('noneDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function sourceOf(row: Improvement): string {
  const about = row.source === 'QMR' ? row.visitReference : row.subjectArea
  return about ? `${t(row.source)}: ${about}` : t(row.source)
}

function OpenForm({ centre, onDone }: { centre: string; onDone: () => void }) {
  const today = useToday()
  const results = useInfiniteQuery(resultsQuery(centre))
  const people = useQuery(peopleQuery(centre))
  const visits = useQuery(visitsQuery())
  const open = useOpenImprovement()
  const ofCentre = (visits.data?.items ?? []).filter((each) => [each.centreId, each.centreNumber].includes(centre))
  const form = useForm({
    mode: 'controlled',
    initialValues: { from: 'IV', words: '', ownerId: null as string | null, dueOn: null as string | null },
    validate: { words: isNotEmpty(t('enterWords')), dueOn: isNotEmpty(t('enterDay')) },
  })
  const submission = useSubmit(form, async ({ from, words, ownerId, dueOn }) => {
    const [source, record] = from.split(' ')
    const about =
      source === 'SV' && record
        ? ({ source: 'SV', standardsResultId: record } as const)
        : source === 'QMR' && record
          ? ({ source: 'QMR', visitId: record } as const)
          : ({ source: 'IV' } as const)
    await open.mutateAsync({ centre, words, dueOn: dueOn ?? today, ...(ownerId ? { ownerId } : {}), ...about })
    toast(t('opened'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('source')}
          data={[
            { value: 'IV', label: t('IV') },
            ...rowsOf<Result>(results.data).map((row) => ({
              value: `SV ${row.id}`,
              label: `${t('SV')}: ${row.subjectArea}, ${writeDate(row.decidedOn)}`,
            })),
            ...ofCentre.map((row) => ({ value: `QMR ${row.id}`, label: `${t('QMR')}: ${row.reference}` })),
          ]}
          allowDeselect={false}
          {...field(form, 'from')}
        />
        <Textarea label={t('words')} autosize minRows={2} maxLength={2000} withAsterisk {...field(form, 'words')} />
        <Select
          label={t('owner')}
          data={people.data ? staffOf(people.data) : []}
          searchable
          clearable
          {...field(form, 'ownerId')}
        />
        <DateField label={t('dueOn')} withAsterisk min={today} {...field(form, 'dueOn')} value={form.values.dueOn} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}

function EndForm({ improvement, onDone }: { improvement: Improvement; onDone: () => void }) {
  const end = useEndImprovement(improvement)
  const form = useForm({
    mode: 'controlled',
    initialValues: { as: 'complete' as 'complete' | 'withdraw', words: '' },
    validate: { words: isNotEmpty(t('enterOutcome')) },
  })
  const submission = useSubmit(form, async (values) => {
    await end.mutateAsync(values)
    toast(t('ended'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <p>{improvement.words}</p>
      <Fields>
        <Select
          label={t('state')}
          data={[
            { value: 'complete', label: t('DONE') },
            { value: 'withdraw', label: t('WITHDRAWN') },
          ]}
          allowDeselect={false}
          {...field(form, 'as')}
        />
        <Textarea label={t('outcome')} autosize minRows={2} maxLength={2000} withAsterisk {...field(form, 'words')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
