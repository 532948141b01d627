import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { named } from './options'
import {
  choicesQuery,
  conflictsQuery,
  useDeclare,
  useEndConflict,
  useReviewConflict,
  type Conflict,
} from './teamQueries'
import { RowLabel } from './RowLabel'
import { t } from './teamWords'
import classes from './workplan.module.css'

const TONES: Readonly<Record<Conflict['state'], Tone>> = {
  DECLARED: 'warn',
  MANAGED: 'info',
  PROHIBITED: 'bad',
  ENDED: 'neutral',
}
const KINDS = (['NONE', 'FAMILY', 'FRIENDSHIP', 'FINANCIAL', 'WORK', 'OTHER'] as const).map((value) => ({
  value,
  label: t(`conflictKind_${value}`),
}))
const DECISIONS = (['MANAGED', 'PROHIBITED'] as const).map((value) => ({ value, label: t(`decision_${value}`) }))

interface At {
  readonly centreId: string
  /** Where it is opened for one; its people can be chosen as the other party then. */
  readonly areaId?: string
}

/** What people declare of themselves, and what somebody else decides about it (IQA-077). */
export function Declarations({ at }: { at: At }) {
  const declares = useHasRole('LEAD_IQA', 'IQA', 'ASSESSOR', 'PRACTITIONER', 'HEAD_OF_CENTRE')
  const list = useInfiniteQuery(conflictsQuery(at.centreId))
  const end = useEndConflict()
  const [doing, setDoing] = useState<Conflict | 'declare'>()
  const columns: readonly Column<Conflict>[] = [
    { key: 'person', header: t('person'), isTitle: true, cell: (row) => row.personName },
    {
      key: 'kind',
      header: t('kind'),
      cell: (row) => (row.kind === 'NONE' ? t('none') : t(`conflictKind_${row.kind}`)),
    },
    { key: 'party', header: t('party'), cell: (row) => row.party ?? '–' },
    { key: 'words', header: t('details'), cell: (row) => <PlainText>{row.words ?? '–'}</PlainText> },
    { key: 'since', header: t('since'), cell: (row) => <DateText date={row.startsOn} /> },
    {
      key: 'state',
      header: t('state'),
      cell: (row) => (
        <>
          <Badge tone={TONES[row.state]}>{t(`conflictState_${row.state}`)}</Badge>
          {row.mitigation && <PlainText>{row.mitigation}</PlainText>}
          {row.renewOn && (
            <div className={classes.dim}>
              {t('renewBy')} <DateText date={row.renewOn} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'commands',
      header: t('actions'),
      cell: (row) => (
        <div className={classes.commands}>
          <CommandButton
            command="review"
            commands={row.allowedCommands}
            size="compact-sm"
            onClick={() => setDoing(row)}
          >
            <RowLabel label={t('review')} of={row.personName} />
          </CommandButton>
          <CommandButton
            command="end"
            commands={row.allowedCommands}
            size="compact-sm"
            variant="default"
            loading={end.isPending && end.variables.id === row.id}
            onClick={() => end.mutate(row, { onSuccess: () => toast(t('conflictEnded')) })}
          >
            <RowLabel label={t('end')} of={row.personName} />
          </CommandButton>
        </div>
      ),
    },
  ]
  return (
    <Section
      title={t('conflicts')}
      actions={
        declares &&
        !doing && (
          <Button variant="default" onClick={() => setDoing('declare')}>
            {t('declare')}
          </Button>
        )
      }
    >
      {doing === 'declare' && <DeclareForm at={at} onDone={() => setDoing(undefined)} />}
      {doing && doing !== 'declare' && (
        <ReviewForm key={doing.id} conflict={doing} onDone={() => setDoing(undefined)} />
      )}
      <ProblemAlert error={end.error} />
      <DataTable
        caption={t('conflicts')}
        columns={columns}
        rows={rowsOf<Conflict>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noConflicts')}>
            {t('noConflictsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function DeclareForm({ at, onDone }: { at: At; onDone: () => void }) {
  const today = useToday()
  const choices = useQuery({ ...choicesQuery(at.areaId ?? ''), enabled: at.areaId !== undefined })
  const staff = choices.data?.staff ?? []
  const declare = useDeclare()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      kind: 'NONE' as Conflict['kind'],
      partyId: null as string | null,
      party: '',
      words: '',
      startsOn: today as string | null,
    },
    validate: {
      startsOn: isNotEmpty(t('enterDay')),
      partyId: (id, { kind, party }) => (kind !== 'NONE' && !id && !party.trim() ? t('nameParty') : null),
    },
  })
  const clearDraft = useFormDraft(`iqa-conflict/${at.centreId}/new`, form)
  const submission = useSubmit(form, async ({ kind, partyId, party, words, startsOn }) => {
    const withParty = kind !== 'NONE'
    await declare.mutateAsync({
      centre: at.centreId,
      kind,
      startsOn: startsOn ?? today,
      partyId: (withParty && partyId) || undefined,
      party: (withParty && !partyId && party.trim()) || undefined,
      words: words.trim() || undefined,
    })
    clearDraft()
    toast(t('declared'))
    onDone()
  })
  const { kind, startsOn } = form.values
  return (
    <Section title={t('declareTitle')} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('kind')} allowDeselect={false} data={KINDS} {...field(form, 'kind')} />
          {kind !== 'NONE' && (
            <>
              {at.areaId && (
                <Select label={t('partyStaff')} clearable searchable data={named(staff)} {...field(form, 'partyId')} />
              )}
              <TextInput
                label={t('partyOther')}
                description={t('partyOtherHint')}
                maxLength={300}
                {...field(form, 'party')}
              />
            </>
          )}
          <Textarea label={t('details')} autosize maxLength={2000} {...field(form, 'words')} />
          <DateField label={t('since')} withAsterisk {...field(form, 'startsOn')} value={startsOn} />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}

function ReviewForm({ conflict, onDone }: { conflict: Conflict; onDone: () => void }) {
  const review = useReviewConflict(conflict)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      decision: 'MANAGED' as (typeof DECISIONS)[number]['value'],
      mitigation: conflict.mitigation ?? '',
    },
    validate: {
      mitigation: (words, { decision }) => (decision === 'MANAGED' && !words.trim() ? t('enterMitigation') : null),
    },
  })
  const submission = useSubmit(form, async ({ decision, mitigation }) => {
    await review.mutateAsync({ decision, mitigation: mitigation.trim() || undefined })
    toast(t('reviewed'))
    onDone()
  })
  return (
    <Section title={t('reviewTitle', { name: conflict.personName })} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('decision')} allowDeselect={false} data={DECISIONS} {...field(form, 'decision')} />
          <Textarea label={t('mitigation')} autosize maxLength={2000} {...field(form, 'mitigation')} />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
