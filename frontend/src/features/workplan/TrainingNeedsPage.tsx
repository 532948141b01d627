import { Anchor, Button, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { offered } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { AnalysisForm } from './AnalysisForm'
import { AreaFrame } from './AreaFrame'
import { FormButtons } from './FormButtons'
import {
  analysesQuery,
  checksQuery,
  membersQuery,
  useRecordCheck,
  type AnalysisRow,
  type Area,
  type Check,
  type Member,
} from './teamQueries'
import { t } from './teamWords'
import classes from './workplan.module.css'

/** What everyone needs to learn, and how else it was seen what they can do (IQA-008, IQA-009). */
export function Component() {
  return (
    <AreaFrame title={t('needs')} lead={t('needsLead')}>
      {(area) => <Both area={area} />}
    </AreaFrame>
  )
}

function Both({ area }: { area: Area }) {
  const members = rowsOf<Member>(useInfiniteQuery(membersQuery(area.id)).data)
  const leads = offered(area.allowedCommands, 'add-member') !== undefined
  return (
    <>
      <Analyses area={area} members={members} leads={leads} />
      <Checks area={area} members={members} leads={leads} />
    </>
  )
}

interface Props {
  readonly area: Area
  readonly members: readonly Member[]
  readonly leads: boolean
}

function Analyses({ area, members, leads }: Props) {
  const navigate = useNavigate()
  const list = useInfiniteQuery(analysesQuery(area.id))
  const [adding, setAdding] = useState(false)
  const columns: readonly Column<AnalysisRow>[] = [
    {
      key: 'person',
      header: t('person'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`/iqa-areas/${area.id}/training-needs/${row.id}`} inherit>
          {row.personName}
        </Anchor>
      ),
    },
    { key: 'held', header: t('heldOn'), cell: (row) => <DateText date={row.heldOn} /> },
    {
      key: 'state',
      header: t('state'),
      cell: (row) => {
        const signed = [row.leadSignedAt, row.memberSignedAt].filter(Boolean).length
        return (
          <Badge tone={signed === 2 ? 'good' : signed === 1 ? 'warn' : 'info'}>
            {t(signed === 2 ? 'bothSigned' : signed === 1 ? 'oneSigned' : 'open')}
          </Badge>
        )
      },
    },
    {
      key: 'lead',
      header: t('leadSigned'),
      cell: (row) => (row.leadSignedAt ? <InstantText at={row.leadSignedAt} /> : t('notSigned')),
    },
    {
      key: 'member',
      header: t('memberSigned'),
      cell: (row) => (row.memberSignedAt ? <InstantText at={row.memberSignedAt} /> : t('notSigned')),
    },
  ]
  return (
    <Section
      title={t('analyses')}
      actions={
        leads &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('addAnalysis')}
          </Button>
        )
      }
    >
      {adding && (
        <AnalysisForm
          areaId={area.id}
          members={members}
          onSaved={(id) => void navigate(`/iqa-areas/${area.id}/training-needs/${id}`)}
          onDone={() => setAdding(false)}
        />
      )}
      <DataTable
        caption={t('analyses')}
        columns={columns}
        rows={rowsOf<AnalysisRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noAnalyses')}>
            {t('noAnalysesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Checks({ area, members, leads }: Props) {
  const list = useInfiniteQuery(checksQuery(area.id))
  const [adding, setAdding] = useState(false)
  const columns: readonly Column<Check>[] = [
    { key: 'person', header: t('person'), isTitle: true, cell: (row) => row.personName },
    { key: 'kind', header: t('kind'), cell: (row) => t(`kind_${row.kind}`) },
    { key: 'held', header: t('heldOn'), cell: (row) => <DateText date={row.heldOn} /> },
    { key: 'outcome', header: t('outcome'), cell: (row) => row.outcome },
    { key: 'evidence', header: t('evidence'), cell: (row) => row.evidence ?? '–' },
    {
      key: 'standsIn',
      header: t('standsIn'),
      cell: (row) => (row.inPlaceOfAnalysis ? row.inPlaceOfAnalysis : '–'),
    },
    { key: 'by', header: t('recordedBy'), cell: (row) => row.recordedByName },
  ]
  return (
    <Section
      title={t('checks')}
      actions={
        leads &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('addCheck')}
          </Button>
        )
      }
    >
      {adding && <CheckForm areaId={area.id} members={members} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('checks')}
        columns={columns}
        rows={rowsOf<Check>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noChecks')}>
            {t('noChecksDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

const KINDS = (['OBSERVATION', 'WORK_REVIEW', 'TEST', 'INTERVIEW', 'CERTIFICATE_CHECK'] as const).map((value) => ({
  value,
  label: t(`kind_${value}`),
}))

function CheckForm({ areaId, members, onDone }: { areaId: string; members: readonly Member[]; onDone: () => void }) {
  const today = useToday()
  const record = useRecordCheck(areaId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      personId: '',
      kind: 'OBSERVATION' as Check['kind'],
      heldOn: today as string | null,
      outcome: '',
      evidence: '',
      inPlaceOfAnalysis: '',
    },
    validate: {
      personId: isNotEmpty(t('choosePerson')),
      heldOn: isNotEmpty(t('enterDay')),
      outcome: isNotEmpty(t('enterOutcome')),
    },
  })
  const submission = useSubmit(form, async ({ heldOn, evidence, inPlaceOfAnalysis, ...values }) => {
    await record.mutateAsync({
      ...values,
      heldOn: heldOn ?? today,
      evidence: evidence.trim() || undefined,
      inPlaceOfAnalysis: inPlaceOfAnalysis.trim() || undefined,
    })
    toast(t('checkSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate className={classes.stack} aria-label={t('addCheck')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('person')}
          withAsterisk
          data={members.map((each) => ({ value: each.personId, label: each.personName }))}
          {...field(form, 'personId')}
        />
        <Select label={t('kind')} allowDeselect={false} data={KINDS} {...field(form, 'kind')} />
        <DateField label={t('heldOn')} withAsterisk max={today} {...field(form, 'heldOn')} value={form.values.heldOn} />
        <Textarea label={t('outcome')} withAsterisk autosize maxLength={2000} {...field(form, 'outcome')} />
        <Textarea label={t('evidence')} autosize maxLength={2000} {...field(form, 'evidence')} />
        <Textarea
          label={t('inPlace')}
          description={t('inPlaceHint')}
          autosize
          maxLength={1000}
          {...field(form, 'inPlaceOfAnalysis')}
        />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
