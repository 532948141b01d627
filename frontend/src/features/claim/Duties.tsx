import { Button, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { isAllowed } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { dutiesQuery, useRecordDuty, type Duty, type Verifier } from './queries'
import { t } from './words'

const KINDS = ['STANDARDISATION', 'TRAINING', 'MEETING'] as const

const columns: readonly Column<Duty>[] = [
  { key: 'kind', header: t('dutyKind'), isTitle: true, cell: (row) => t(`duty_${row.kind}`) },
  { key: 'held', header: t('on'), cell: (row) => <DateText date={row.heldOn} /> },
  { key: 'words', header: t('dutyWords'), cell: (row) => <PlainText>{row.words}</PlainText> },
  { key: 'measure', header: t('evidenceFor'), cell: (row) => row.measure },
  { key: 'by', header: t('recordedBy'), cell: (row) => row.recordedByName },
]

/** What a lead internal verifier did for the standard inside the centre (QMR-246). */
export function Duties({ verifier }: { verifier: Verifier }) {
  const list = useInfiniteQuery(dutiesQuery(verifier.id))
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('duties')}
      actions={
        isAllowed(verifier.allowedCommands, 'record') &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('recordDuty')}
          </Button>
        )
      }
    >
      {adding && <DutyForm verifierId={verifier.id} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('duties')}
        columns={columns}
        rows={rowsOf<Duty>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noDuties')} order={3}>
            {t('noDutiesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function DutyForm({ verifierId, onDone }: { verifierId: string; onDone: () => void }) {
  const today = useToday()
  const record = useRecordDuty(verifierId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { kind: 'STANDARDISATION' as (typeof KINDS)[number], heldOn: today as string | null, words: '' },
    validate: { heldOn: isNotEmpty(t('enterDay')), words: isNotEmpty(t('enterDuty')) },
  })
  const clearDraft = useFormDraft(`claim/verifier/${verifierId}/duty`, form)
  const submission = useSubmit(form, async (values) => {
    await record.mutateAsync({ ...values, heldOn: values.heldOn ?? today })
    clearDraft()
    toast(t('dutyRecorded'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('dutyKind')}
          data={KINDS.map((value) => ({ value, label: t(`duty_${value}`) }))}
          allowDeselect={false}
          {...field(form, 'kind')}
        />
        <DateField label={t('on')} withAsterisk max={today} {...field(form, 'heldOn')} value={form.values.heldOn} />
        <Textarea label={t('dutyWords')} autosize minRows={2} withAsterisk {...field(form, 'words')} />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
