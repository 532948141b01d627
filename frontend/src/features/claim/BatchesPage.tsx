import { Anchor, Button, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { BatchBadge } from './BatchBadge'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import { FormButtons } from './FormButtons'
import { linesOf } from './lines'
import { batchesQuery, eligibilitiesQuery, usePrepare, type BatchRow, type Eligibility } from './queries'
import { t } from './words'

/** The batches of claims of a centre. */
export function Component() {
  return (
    <ClaimPage title={t('batches')} lead={t('batchesLead')} place="/batches">
      {(of) => <Batches {...of} />}
    </ClaimPage>
  )
}

function Batches({ centre, base }: ClaimCentre) {
  const mayPrepare = useHasRole('EXAMS_OFFICER', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const list = useInfiniteQuery(batchesQuery(centre))
  const [adding, setAdding] = useState(false)
  const columns: readonly Column<BatchRow>[] = [
    {
      key: 'reference',
      header: t('batch'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`${base}/batches/${row.id}`} inherit>
          {row.reference}
        </Anchor>
      ),
    },
    { key: 'state', header: t('state'), cell: (row) => <BatchBadge state={row.state} before={row.stateBefore} /> },
    { key: 'lines', header: t('lines'), align: 'end', cell: (row) => row.lines },
    { key: 'prepared', header: t('preparedBy'), cell: (row) => row.preparedByName },
    { key: 'at', header: t('preparedAt'), cell: (row) => <InstantText at={row.preparedAt} /> },
    { key: 'checked', header: t('checkedBy'), cell: (row) => row.checkedByName ?? t('nobody') },
    { key: 'verified', header: t('verifiedBy'), cell: (row) => row.verifiedByName ?? t('nobody') },
  ]
  return (
    <Section
      title={t('batches')}
      actions={
        mayPrepare &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('prepare')}
          </Button>
        )
      }
    >
      {adding && <PrepareForm centre={centre} base={base} onCancel={() => setAdding(false)} />}
      <DataTable
        caption={t('batches')}
        columns={columns}
        rows={rowsOf<BatchRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noBatches')} order={3}>
            {t('noBatchesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function PrepareForm({ centre, base, onCancel }: ClaimCentre & { onCancel: () => void }) {
  const navigate = useNavigate()
  const offers = useInfiniteQuery(eligibilitiesQuery(centre))
  const prepare = usePrepare()
  const form = useForm({
    mode: 'controlled',
    initialValues: { reference: '', programme: '', lines: '' },
    validate: {
      reference: isNotEmpty(t('enterReference')),
      programme: isNotEmpty(t('chooseProgramme')),
      lines: isNotEmpty(t('enterLearners')),
    },
  })
  const clearDraft = useFormDraft(`claim/${centre}/batch`, form)
  const submission = useSubmit(form, async ({ reference, programme, lines }) => {
    const batch = await prepare.mutateAsync({ centre, reference, lines: linesOf(programme, lines) })
    clearDraft()
    toast(t('batchPrepared'))
    void navigate(`${base}/batches/${batch.id}`)
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('reference')} withAsterisk {...field(form, 'reference')} />
        <Select
          label={t('programme')}
          data={rowsOf<Eligibility>(offers.data).map((row) => ({
            value: row.programmeId ?? '',
            label: `${row.programmeTitle ?? ''} (${row.qualificationNumber ?? ''})`,
          }))}
          searchable
          withAsterisk
          {...field(form, 'programme')}
        />
        <Textarea
          label={t('learners')}
          description={t('learnersHint')}
          autosize
          minRows={4}
          withAsterisk
          {...field(form, 'lines')}
        />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onCancel} />
    </form>
  )
}
