import { Button, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { involvementsQuery, seniorsQuery, useAskInvolvement, type Involvement } from './queries'
import { rolesWords, t } from './words'

const COLUMNS: readonly Column<Involvement>[] = [
  { key: 'person', header: t('name'), isTitle: true, cell: (row) => row.personName },
  { key: 'from', header: t('from'), cell: (row) => <DateText date={row.startsOn} /> },
  { key: 'until', header: t('until'), cell: (row) => <DateText date={row.endsOn} /> },
  { key: 'reason', header: t('reason'), cell: (row) => row.reason },
  { key: 'askedBy', header: t('askedBy'), cell: (row) => row.requestedByName },
]

/** Principal and senior reviewers who take part directly with the centre, and for how long (QMR-064). */
export function Involvements({ centre }: { centre: string }) {
  const mayAsk = useHasRole('QUALITY_MANAGER', 'AO_ADMIN')
  const list = useInfiniteQuery(involvementsQuery(centre))
  const [asking, setAsking] = useState(false)
  return (
    <Section
      title={t('involvements')}
      actions={
        mayAsk &&
        !asking && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('askInvolvement')}
          </Button>
        )
      }
    >
      {asking && <InvolvementForm centre={centre} onDone={() => setAsking(false)} />}
      <DataTable
        caption={t('involvements')}
        columns={COLUMNS}
        rows={rowsOf<Involvement>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noInvolvements')} order={3}>
            {t('noInvolvementsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function InvolvementForm({ centre, onDone }: { centre: string; onDone: () => void }) {
  const today = useToday()
  const people = useQuery(seniorsQuery()).data?.items ?? []
  const ask = useAskInvolvement(centre)
  const form = useForm<{ personId: string; reason: string; startsOn: string | null; endsOn: string | null }>({
    mode: 'controlled',
    initialValues: { personId: '', reason: '', startsOn: today, endsOn: null },
    validate: {
      personId: isNotEmpty(t('chooseInvolved')),
      reason: isNotEmpty(t('enterReason')),
      startsOn: isNotEmpty(t('enterFirstDay')),
      endsOn: isNotEmpty(t('enterLastDay')),
    },
  })
  const clearDraft = useFormDraft(`directory/${centre}/involvement`, form)
  const submission = useSubmit(form, async ({ personId, reason, startsOn, endsOn }) => {
    await ask.mutateAsync({ personId, reason, startsOn: startsOn ?? '', endsOn: endsOn ?? '' })
    clearDraft()
    toast(t('involvementAsked'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <p>{t('involvementsLead')}</p>
      <Fields>
        <NativeSelect
          label={t('involved')}
          withAsterisk
          data={[
            { value: '', label: t('chooseInvolved') },
            ...people.map((each) => ({ value: each.id, label: `${each.name}, ${rolesWords(each.roles)}` })),
          ]}
          {...field(form, 'personId')}
        />
        <Textarea
          label={t('reason')}
          description={t('reasonTold')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          {...field(form, 'reason')}
        />
        <DateField label={t('startsOn')} withAsterisk {...field(form, 'startsOn')} value={form.values.startsOn} />
        <DateField
          label={t('endsOn')}
          description={t('accessEnds')}
          withAsterisk
          {...field(form, 'endsOn')}
          value={form.values.endsOn}
          {...(form.values.startsOn ? { min: form.values.startsOn } : {})}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('askInvolvement')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
