import { NativeSelect, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import classes from './Monitoring.module.css'
import { actsOn, judged } from './point'
import { membersQuery, useRaise, type Member, type MemberRecord, type OneRecord, type Standards } from './queries'
import { t } from './words'

type Finding = MemberRecord['findings'][number]
const SEVERITIES = ['MINOR', 'MAJOR'] as const satisfies readonly Finding['severity'][]
const LOADED = { isPending: false, error: null, refetch: () => undefined }

interface Props {
  readonly at: OneRecord
  readonly standards: Standards | undefined
  readonly record: MemberRecord
  readonly areaId: string
}

/** The problems that were found, each with an action or the reason for none (IQA-058). */
export function Findings({ at, standards, record, areaId }: Props) {
  const [raising, setRaising] = useState(false)
  const titles = new Map(standards?.standards.map(({ code, title }) => [code, title]))
  const columns: readonly Column<Finding>[] = [
    { key: 'words', header: t('found'), isTitle: true, cell: (row) => row.words },
    { key: 'standard', header: t('standard'), cell: (row) => titles.get(row.standard) ?? row.standard },
    { key: 'severity', header: t('severity'), cell: (row) => t(`severity_${row.severity}`) },
    {
      key: 'follows',
      header: t('whatFollows'),
      cell: (row) => row.actionReference ?? t('noAction', { reason: row.noActionBecause ?? '' }),
    },
  ]
  return (
    <>
      <DataTable
        caption={t('findings')}
        showCaption
        columns={columns}
        rows={record.findings}
        rowKey={(row) => row.id}
        loading={LOADED}
        empty={null}
      />
      {raising && standards ? (
        <FindingForm at={at} standards={standards} record={record} areaId={areaId} onDone={() => setRaising(false)} />
      ) : (
        <div className={classes.buttons}>
          <CommandButton
            command="raise-finding"
            commands={record.allowedCommands}
            variant="default"
            onClick={() => setRaising(true)}
          >
            {t('raiseOf', { name: record.personName })}
          </CommandButton>
        </div>
      )}
    </>
  )
}

interface FormProps extends Props {
  readonly standards: Standards
  readonly onDone: () => void
}

function FindingForm({ at, standards, record, areaId, onDone }: FormProps) {
  const today = useToday()
  const raise = useRaise(at)
  const members = useInfiniteQuery(membersQuery(areaId))
  const open = judged(standards, record).filter(({ judgement }) => actsOn(standards, judgement))
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      standard: open.length === 1 ? (open[0]?.code ?? '') : '',
      severity: 'MINOR' as Finding['severity'],
      words: '',
      follows: 'action' as 'action' | 'none',
      action: { text: '', ownerId: record.personId as string | null, dueOn: null as string | null },
      noActionBecause: '',
    },
    validate: {
      standard: isNotEmpty(t('chooseStandard')),
      words: isNotEmpty(t('enterFound')),
      action: {
        text: (text, { follows }) => (follows === 'none' || text.trim() ? null : t('enterToDo')),
        ownerId: (owner, { follows }) => (follows === 'none' || owner ? null : t('chooseOwner')),
        dueOn: (day, { follows }) => (follows === 'none' || day ? null : t('enterDay')),
      },
      noActionBecause: (reason, { follows }) => (follows === 'action' || reason.trim() ? null : t('enterReason')),
    },
  })
  const clearDraft = useFormDraft(`monitoring/finding/${record.id}`, form)
  const submission = useSubmit(form, async ({ standard, severity, words, follows, action, noActionBecause }) => {
    await raise.mutateAsync({
      standard,
      severity,
      words,
      ...(follows === 'action'
        ? { action: { text: action.text, ownerId: action.ownerId ?? '', dueOn: action.dueOn ?? '' } }
        : { noActionBecause }),
    })
    clearDraft()
    toast(t('raised'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('raiseOf', { name: record.personName })}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <NativeSelect
          label={t('standard')}
          withAsterisk
          data={[
            { value: '', label: t('chooseStandard') },
            ...open.map(({ code, title }) => ({ value: code, label: title })),
          ]}
          {...field(form, 'standard')}
        />
        <NativeSelect
          label={t('severity')}
          data={SEVERITIES.map((value) => ({ value, label: t(`severity_${value}`) }))}
          {...field(form, 'severity')}
        />
        <Textarea label={t('found')} autosize minRows={2} withAsterisk {...field(form, 'words')} />
        <NativeSelect
          label={t('whatFollows')}
          data={(['action', 'none'] as const).map((value) => ({ value, label: t(`follows_${value}`) }))}
          {...field(form, 'follows')}
        />
        {form.values.follows === 'action' ? (
          <>
            <Textarea label={t('toDo')} autosize minRows={2} withAsterisk {...field(form, 'action.text')} />
            <Select
              label={t('owner')}
              withAsterisk
              data={rowsOf<Member>(members.data).map(({ personId, personName }) => ({
                value: personId,
                label: personName,
              }))}
              {...field(form, 'action.ownerId')}
            />
            <DateField
              label={t('dueOn')}
              withAsterisk
              min={today}
              {...field(form, 'action.dueOn')}
              value={form.values.action.dueOn}
            />
          </>
        ) : (
          <Textarea
            label={t('noActionBecause')}
            autosize
            minRows={2}
            withAsterisk
            {...field(form, 'noActionBecause')}
          />
        )}
      </Fields>
      <Buttons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
