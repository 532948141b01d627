import { Anchor, Button, NativeSelect, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import {
  cyclesQuery,
  reviewersQuery,
  sessionsQuery,
  useRecordSession,
  type Cycle,
  type Reviewer,
  type SessionRow,
} from './queries'
import { t } from './words'
import classes from './Visit.module.css'

/** `all` shows the sessions of every cycle; empty stands for the current one. */
const SEARCH = { cycle: text() }
const ALL = 'all'

const SESSIONS: readonly Column<SessionRow>[] = [
  {
    key: 'title',
    header: t('session'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/standardisation/${row.id}`} inherit>
        {row.title}
      </Anchor>
    ),
  },
  { key: 'heldOn', header: t('heldOn'), cell: (row) => <DateText date={row.heldOn} /> },
  { key: 'cycle', header: t('cycle'), cell: (row) => row.cycleName },
  { key: 'standardised', header: t('standardisedCount'), align: 'end', cell: (row) => row.standardised },
]

const MISSING: readonly Column<Reviewer>[] = [
  { key: 'name', header: t('name'), isTitle: true, cell: (row) => row.name },
  { key: 'team', header: t('team'), cell: (row) => row.teamName ?? t('noTeamYet') },
]

/** The sessions of a cycle, and who has not been standardised for it. */
export function Component() {
  const mayRecord = useHasRole('PRINCIPAL_REVIEWER', 'AO_ADMIN')
  const [search, setSearch] = useSearchState(SEARCH)
  const [recording, setRecording] = useState(false)
  const cycles = useQuery(cyclesQuery())
  const known = cycles.data?.items ?? []
  const chosen = search.cycle === ALL ? undefined : cycleOf(known, search.cycle)
  const sessions = useInfiniteQuery({
    ...sessionsQuery(chosen?.id ?? ''),
    enabled: !cycles.isPending,
  })
  return (
    <Page
      title={t('standardisation')}
      lead={t('standardisationLead')}
      actions={mayRecord && !recording && <Button onClick={() => setRecording(true)}>{t('recordSession')}</Button>}
    >
      {recording && <SessionForm cycles={known} cycle={chosen} onDone={() => setRecording(false)} />}
      <search className={classes.filters}>
        <NativeSelect
          label={t('forCycle')}
          value={chosen?.id ?? ALL}
          onChange={(event) => setSearch({ cycle: event.currentTarget.value })}
          data={[...known.map((each) => ({ value: each.id, label: each.name })), { value: ALL, label: t('allCycles') }]}
        />
      </search>
      <Section title={t('sessions')}>
        <DataTable
          caption={t('sessions')}
          columns={SESSIONS}
          rows={rowsOf<SessionRow>(sessions.data)}
          rowKey={(row) => row.id}
          loading={sessions}
          empty={
            <EmptyState title={t('noSessions')} order={3}>
              {t(mayRecord ? 'noSessionsDetail' : 'noSessionsDetailReader')}
            </EmptyState>
          }
        />
      </Section>
      {chosen && <StillMissing cycle={chosen} />}
    </Page>
  )
}

/** The cycle of that id; without one, the current cycle. */
function cycleOf(cycles: readonly Cycle[], id: string): Cycle | undefined {
  return id ? cycles.find((each) => each.id === id) : (cycles.find((each) => each.current) ?? cycles[0])
}

function StillMissing({ cycle }: { cycle: Cycle }) {
  const reviewers = useQuery(reviewersQuery(cycle.id))
  const missing = reviewers.data?.filter((each) => !each.standardised) ?? []
  const title = t('stillMissing', { cycle: cycle.name })
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        columns={MISSING}
        rows={missing}
        rowKey={(row) => row.id}
        loading={reviewers}
        empty={
          reviewers.data?.length === 0 ? (
            <EmptyState title={t('noReviewersYet')} order={3}>
              {t('noReviewersYetDetail')}
            </EmptyState>
          ) : (
            <EmptyState title={t('allStandardised', { cycle: cycle.name })} order={3}>
              {t('allStandardisedDetail')}
            </EmptyState>
          )
        }
      />
    </Section>
  )
}

interface FormProps {
  readonly cycles: readonly Cycle[]
  readonly cycle: Cycle | undefined
  readonly onDone: () => void
}

function SessionForm({ cycles, cycle, onDone }: FormProps) {
  const record = useRecordSession()
  const navigate = useNavigate()
  const form = useForm<{ cycleId: string; title: string; heldOn: string | null }>({
    mode: 'controlled',
    initialValues: { cycleId: cycle?.id ?? cycles[0]?.id ?? '', title: '', heldOn: null },
    validate: {
      cycleId: isNotEmpty(t('chooseCycle')),
      title: isNotEmpty(t('enterTitle')),
      heldOn: isNotEmpty(t('chooseDay')),
    },
  })
  const clearDraft = useFormDraft('visit/standardisation', form)
  const submission = useSubmit(form, async ({ cycleId, title, heldOn }) => {
    const session = await record.mutateAsync({ cycleId, title, heldOn: heldOn ?? '' })
    clearDraft()
    toast(t('sessionRecorded'))
    await navigate(`/standardisation/${session.id}`)
  })
  return (
    <Section title={t('recordSession')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput
            label={t('sessionTitle')}
            description={t('sessionTitleHint')}
            withAsterisk
            maxLength={200}
            {...field(form, 'title')}
          />
          <DateField label={t('heldOn')} withAsterisk {...field(form, 'heldOn')} value={form.values.heldOn} />
          <NativeSelect
            label={t('forCycle')}
            withAsterisk
            data={cycles.map((each) => ({ value: each.id, label: each.name }))}
            {...field(form, 'cycleId')}
          />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('recordSession')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
