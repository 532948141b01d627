import { Button, NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { FormActions } from '../../ui/FieldRow'
import { fieldId, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import {
  cyclesQuery,
  reviewersQuery,
  sessionQuery,
  useRecordAttendance,
  type Outcome,
  type Reviewer,
  type Session,
} from './queries'
import { t } from './words'
import classes from './Visit.module.css'

type Attended = Session['attendance'][number]
type Versioned = Session & { readonly etag: string }

const OUTCOMES: readonly Outcome[] = ['STANDARDISED', 'NOT_YET', 'ABSENT']
const TONES: Readonly<Record<Outcome, Tone>> = { STANDARDISED: 'good', NOT_YET: 'warn', ABSENT: 'neutral' }

/** A session: who was there, and who is standardised by it. */
export function Component() {
  const { sessionId = '' } = useParams()
  const mayRecord = useHasRole('PRINCIPAL_REVIEWER', 'AO_ADMIN')
  const session = useQuery(sessionQuery(sessionId))
  const cycles = useQuery(cyclesQuery())
  const breadcrumbs = [{ label: t('standardisation'), to: '/standardisation' }]
  if (session.isPending) return <PageSkeleton title={t('session')} />
  if (!session.data) {
    return (
      <Page title={t('session')} breadcrumbs={breadcrumbs}>
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={session.data.title} breadcrumbs={breadcrumbs}>
      <Facts
        items={[
          [t('heldOn'), <DateText key="heldOn" date={session.data.heldOn} />],
          [t('cycle'), cycles.data?.items.find((each) => each.id === session.data.cycleId)?.name],
        ]}
      />
      <Section title={t('attendance')}>
        {mayRecord ? <AttendanceForm session={session.data} /> : <Attendance session={session.data} />}
      </Section>
    </Page>
  )
}

const ATTENDED: readonly Column<Attended>[] = [
  { key: 'name', header: t('name'), isTitle: true, cell: (row) => row.name },
  {
    key: 'outcome',
    header: t('outcome'),
    cell: (row) => <Badge tone={TONES[row.outcome]}>{t(row.outcome)}</Badge>,
  },
]

const LOADED = { isPending: false, error: null, refetch: () => undefined }

function Attendance({ session }: { session: Session }) {
  return (
    <DataTable
      caption={t('attendance')}
      columns={ATTENDED}
      rows={session.attendance}
      rowKey={(row) => row.personId}
      loading={LOADED}
      empty={
        <EmptyState title={t('nobodyRecorded')} order={3}>
          {t('nobodyRecordedDetail')}
        </EmptyState>
      }
    />
  )
}

/** Everyone who reviews today, and those on record who have left since. */
function everyone(reviewers: readonly Reviewer[], session: Session) {
  const present = new Set(reviewers.map((each) => each.id))
  return [
    ...reviewers.map((each) => ({ id: each.id, name: each.name, team: each.teamName ?? t('noTeamYet') })),
    ...session.attendance
      .filter((each) => !present.has(each.personId))
      .map((each) => ({ id: each.personId, name: each.name, team: t('leftPool') })),
  ].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

type Person = ReturnType<typeof everyone>[number]

function AttendanceForm({ session }: { session: Versioned }) {
  const reviewers = useQuery(reviewersQuery())
  const record = useRecordAttendance(session)
  const form = useForm<{ attendance: { personId: string; outcome: Outcome }[] }>({
    mode: 'controlled',
    initialValues: { attendance: session.attendance.map(({ personId, outcome }) => ({ personId, outcome })) },
  })
  const clearDraft = useFormDraft(`visit/standardisation/${session.id}`, form)
  const submission = useSubmit(form, async (values) => {
    await record.mutateAsync(values)
    clearDraft()
    form.resetDirty(values)
    toast(t('attendanceSaved'))
  })
  const people = everyone(reviewers.data ?? [], session)
  const recorded = form.values.attendance
  const set = (personId: string, outcome: Outcome | '') => {
    const others = recorded.filter((each) => each.personId !== personId)
    form.clearErrors()
    form.setFieldValue('attendance', outcome ? [...others, { personId, outcome }] : others)
  }
  const rest = people.filter((each) => !recorded.some((one) => one.personId === each.id))

  const columns: readonly Column<Person>[] = [
    { key: 'name', header: t('name'), isTitle: true, cell: (row) => row.name },
    { key: 'team', header: t('team'), cell: (row) => row.team },
    {
      key: 'outcome',
      header: t('outcome'),
      cell: (row) => {
        const index = recorded.findIndex((each) => each.personId === row.id)
        const path = `attendance.${index}.personId`
        return (
          <NativeSelect
            {...(index < 0 ? {} : { id: fieldId(path), error: form.errors[path] })}
            aria-label={t('outcomeOf', { name: row.name })}
            value={recorded[index]?.outcome ?? ''}
            onChange={(event) => set(row.id, event.currentTarget.value as Outcome | '')}
            data={[
              { value: '', label: t('notRecorded') },
              ...OUTCOMES.map((each) => ({ value: each, label: t(each) })),
            ]}
          />
        )
      },
    },
  ]

  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <p className={classes.dim}>{t('attendanceLead')}</p>
      <DataTable
        caption={t('attendance')}
        columns={columns}
        rows={people}
        rowKey={(row) => row.id}
        loading={reviewers}
        empty={
          <EmptyState title={t('noReviewersYet')} order={3}>
            {t('noReviewersYetDetail')}
          </EmptyState>
        }
      />
      {people.length > 0 && (
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('saveAttendance')}
          </Button>
          {rest.length > 0 && (
            <Button
              variant="default"
              onClick={() =>
                form.setFieldValue('attendance', [
                  ...recorded,
                  ...rest.map((each) => ({ personId: each.id, outcome: 'STANDARDISED' as const })),
                ])
              }
            >
              {t('markRest')}
            </Button>
          )}
        </FormActions>
      )}
    </form>
  )
}
