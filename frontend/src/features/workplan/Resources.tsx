import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { writeInstant } from '../../shared/time/dates'
import { useMe } from '../../shared/session/SessionContext'
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
import { hoursOf } from './checklist'
import { FormButtons } from './FormButtons'
import { numberOf } from './numbers'
import { MATERIAL_KINDS } from './options'
import {
  materialsQuery,
  timesQuery,
  useAgreeMaterial,
  useAgreeTime,
  useProposeTime,
  useSaveMaterial,
  type Activity,
  type Material,
  type Time,
} from './queries'
import type { Member } from './teamQueries'
import { RowLabel } from './RowLabel'
import classes from './workplan.module.css'
import { t } from './words'

interface Props {
  readonly planId: string
  /** For whom something can be proposed: the team for the lead, oneself for a member. */
  readonly members: readonly Pick<Member, 'personId' | 'personName'>[]
  /** Of the version that is looked at; without them the server's sum of the version in force is shown. */
  readonly activities?: readonly Activity[]
  readonly order: 2 | 3
}

/** The time and the materials on which lead and member agree (IQA-011, IQA-012). */
export function Resources(props: Props) {
  return (
    <>
      <Times {...props} />
      <Materials {...props} />
    </>
  )
}

function Sides({ of }: { of: Pick<Time, 'agreement' | 'leadAgreedAt' | 'memberAgreedAt'> }) {
  const when = (at: string | undefined) => (at ? writeInstant(at) : t('notYet'))
  return (
    <>
      <Badge tone={of.agreement === 'AGREED' ? 'good' : 'warn'}>{t(`agreement_${of.agreement}`)}</Badge>
      <div className={classes.dim}>{t('leadAgreed', { when: when(of.leadAgreedAt) })}</div>
      <div className={classes.dim}>{t('memberAgreed', { when: when(of.memberAgreedAt) })}</div>
    </>
  )
}

function Times({ planId, members, activities, order }: Props) {
  const list = useInfiniteQuery(timesQuery(planId))
  const agree = useAgreeTime()
  const [editing, setEditing] = useState<Time | 'new'>()
  const rows = rowsOf<Time>(list.data)
  const planned = (row: Time) => (activities ? hoursOf(row.personId, activities) : row.plannedHours)
  const columns: readonly Column<Time>[] = [
    { key: 'member', header: t('member'), isTitle: true, cell: (row) => row.personName },
    { key: 'hours', header: t('hours'), align: 'end', cell: (row) => row.hours },
    {
      key: 'planned',
      header: t('plannedHours'),
      align: 'end',
      cell: (row) => (
        <>
          {planned(row)} {planned(row) > row.hours && <Badge tone="warn">{t('overPlanned')}</Badge>}
        </>
      ),
    },
    { key: 'sides', header: t('sides'), cell: (row) => <Sides of={row} /> },
    {
      key: 'commands',
      header: t('commands'),
      cell: (row) => (
        <div className={classes.commands}>
          <CommandButton
            command="agree"
            commands={row.allowedCommands}
            size="compact-sm"
            loading={agree.isPending && agree.variables.id === row.id}
            onClick={() => agree.mutate(row, { onSuccess: () => toast(t('agreed')) })}
          >
            <RowLabel label={t('agree')} of={`${t('times')}, ${row.personName}`} />
          </CommandButton>
          <CommandButton
            command="edit"
            commands={row.allowedCommands}
            size="compact-sm"
            variant="default"
            onClick={() => setEditing(row)}
          >
            <RowLabel label={t('edit')} of={`${t('times')}, ${row.personName}`} />
          </CommandButton>
        </div>
      ),
    },
  ]
  const without = members.filter((each) => !rows.some((row) => row.personId === each.personId))
  return (
    <Section
      title={t('times')}
      order={order}
      actions={
        !editing &&
        list.data &&
        without.length > 0 && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('proposeTime')}
          </Button>
        )
      }
    >
      <ProblemAlert error={agree.error} />
      {editing && (
        <TimeForm
          key={editing === 'new' ? 'new' : editing.id}
          planId={planId}
          time={editing === 'new' ? undefined : editing}
          members={without}
          onDone={() => setEditing(undefined)}
        />
      )}
      <DataTable
        caption={t('times')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        loading={list}
        empty={<p className={classes.dim}>{t('noTimes')}</p>}
      />
    </Section>
  )
}

function TimeForm({
  planId,
  time,
  members,
  onDone,
}: Pick<Props, 'planId' | 'members'> & { time: Time | undefined; onDone: () => void }) {
  const propose = useProposeTime(planId, time)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      personId: time?.personId ?? (members.length === 1 ? (members[0]?.personId ?? '') : ''),
      hours: (time?.hours ?? '') as string | number,
    },
    validate: {
      personId: isNotEmpty(t('choose')),
      hours: (hours) => (numberOf(hours) === undefined ? t('enterHours') : null),
    },
  })
  const submission = useSubmit(form, async ({ personId, hours }) => {
    await propose.mutateAsync({ personId, hours: numberOf(hours) ?? 0 })
    toast(t('timeSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t(time ? 'changeTime' : 'proposeTime')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {time ? (
          <strong>{time.personName}</strong>
        ) : (
          <Select
            label={t('member')}
            data={members.map((each) => ({ value: each.personId, label: each.personName }))}
            withAsterisk
            {...field(form, 'personId')}
          />
        )}
        <NumberInput label={t('hours')} min={0} decimalScale={2} withAsterisk {...field(form, 'hours')} />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}

function Materials({ planId, members, order }: Props) {
  const me = useMe()
  const list = useInfiniteQuery(materialsQuery(planId))
  const agree = useAgreeMaterial()
  const [editing, setEditing] = useState<Material | 'new'>()
  const columns: readonly Column<Material>[] = [
    { key: 'reference', header: t('material'), isTitle: true, cell: (row) => row.reference },
    { key: 'kind', header: t('kind'), cell: (row) => t(`materialKind_${row.kind}`) },
    { key: 'member', header: t('member'), cell: (row) => row.personName },
    { key: 'neededBy', header: t('neededBy'), cell: (row) => <DateText date={row.neededBy} /> },
    {
      key: 'available',
      header: t('isAvailable'),
      cell: (row) =>
        row.available ? <Badge tone="good">{t('isAvailable')}</Badge> : <Badge tone="bad">{t('isGap')}</Badge>,
    },
    { key: 'sides', header: t('sides'), cell: (row) => <Sides of={row} /> },
    {
      key: 'commands',
      header: t('commands'),
      cell: (row) => (
        <div className={classes.commands}>
          <CommandButton
            command="agree"
            commands={row.allowedCommands}
            size="compact-sm"
            loading={agree.isPending && agree.variables.id === row.id}
            onClick={() => agree.mutate(row, { onSuccess: () => toast(t('agreed')) })}
          >
            <RowLabel label={t('agree')} of={`${row.reference}, ${row.personName}`} />
          </CommandButton>
          <CommandButton
            command="edit"
            commands={row.allowedCommands}
            size="compact-sm"
            variant="default"
            onClick={() => setEditing(row)}
          >
            <RowLabel label={t('edit')} of={`${row.reference}, ${row.personName}`} />
          </CommandButton>
        </div>
      ),
    },
  ]
  return (
    <Section
      title={t('materials')}
      order={order}
      actions={
        !editing &&
        members.length > 0 && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('addMaterial')}
          </Button>
        )
      }
    >
      <ProblemAlert error={agree.error} />
      {editing && (
        <MaterialForm
          key={editing === 'new' ? 'new' : editing.id}
          planId={planId}
          material={editing === 'new' ? undefined : editing}
          members={members}
          suggested={members.some((each) => each.personId === me.id) ? me.id : ''}
          onDone={() => setEditing(undefined)}
        />
      )}
      <DataTable
        caption={t('materials')}
        columns={columns}
        rows={rowsOf<Material>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={order === 2 ? 3 : 4} title={t('noMaterials')}>
            {t('resourcesLead')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function MaterialForm({
  planId,
  material,
  members,
  suggested,
  onDone,
}: Pick<Props, 'planId' | 'members'> & { material: Material | undefined; suggested: string; onDone: () => void }) {
  const save = useSaveMaterial(planId, material)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      personId: material?.personId ?? suggested,
      kind: material?.kind ?? ('SAMPLE_PLAN' as Material['kind']),
      reference: material?.reference ?? '',
      neededBy: material?.neededBy ?? (null as string | null),
      available: material?.available ?? true,
    },
    validate: {
      personId: isNotEmpty(t('choose')),
      reference: isNotEmpty(t('enterWords')),
      neededBy: isNotEmpty(t('enterDay')),
    },
  })
  const submission = useSubmit(form, async ({ neededBy, ...values }) => {
    await save.mutateAsync({ ...values, neededBy: neededBy ?? '' })
    toast(t('materialSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t(material ? 'edit' : 'addMaterial')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {material ? (
          <strong>{material.personName}</strong>
        ) : (
          <Select
            label={t('member')}
            data={members.map((each) => ({ value: each.personId, label: each.personName }))}
            withAsterisk
            {...field(form, 'personId')}
          />
        )}
        <Select label={t('kind')} data={MATERIAL_KINDS} allowDeselect={false} {...field(form, 'kind')} />
        <TextInput label={t('reference')} withAsterisk maxLength={500} {...field(form, 'reference')} />
        <DateField label={t('neededBy')} withAsterisk {...field(form, 'neededBy')} value={form.values.neededBy} />
        <Checkbox label={t('available')} {...field(form, 'available', { type: 'checkbox' })} />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
