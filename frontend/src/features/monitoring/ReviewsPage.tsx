import { Anchor, Button, MultiSelect, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import { MonitoringFrame } from './MonitoringFrame'
import { pointsQuery, reviewsQuery, useReview, type PointRow, type ReviewRow } from './queries'
import { t } from './words'

type Conclusion = ReviewRow['conclusion']
const CONCLUSIONS = ['NO_CHANGE', 'AMEND'] as const satisfies readonly Conclusion[]

/** Reviews of the plan in the light of progress and problems (IQA-060). */
export function Component() {
  return (
    <MonitoringFrame place="/reviews" lead={t('reviewsLead')}>
      {({ plan, leads }) => <Reviews planId={plan.id} leads={leads} />}
    </MonitoringFrame>
  )
}

function Reviews({ planId, leads }: { planId: string; leads: boolean }) {
  const list = useInfiniteQuery(reviewsQuery(planId))
  const [recording, setRecording] = useState(false)
  return (
    <Section
      title={t('reviews')}
      actions={
        leads &&
        !recording && (
          <Button variant="default" onClick={() => setRecording(true)}>
            {t('record')}
          </Button>
        )
      }
    >
      {recording && <ReviewForm planId={planId} onCancel={() => setRecording(false)} />}
      <DataTable
        caption={t('reviews')}
        columns={columnsOf(planId)}
        rows={rowsOf<ReviewRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noReviews')} order={3}>
            {t('noReviewsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

const columnsOf = (planId: string): readonly Column<ReviewRow>[] => [
  {
    key: 'number',
    header: t('number'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-work-plans/${planId}/reviews/${row.id}`} inherit>
        {t('reviewOf', row)}
      </Anchor>
    ),
  },
  { key: 'held', header: t('heldOn'), cell: (row) => <DateText date={row.heldOn} /> },
  { key: 'version', header: t('version'), cell: (row) => row.versionNumber },
  { key: 'conclusion', header: t('conclusion'), cell: (row) => t(`conclusion_${row.conclusion}`) },
  { key: 'reason', header: t('reason'), cell: (row) => row.reason },
  { key: 'by', header: t('recordedBy'), cell: (row) => row.recordedByName },
]

function ReviewForm({ planId, onCancel }: { planId: string; onCancel: () => void }) {
  const today = useToday()
  const navigate = useNavigate()
  const points = useInfiniteQuery(pointsQuery(planId, {}))
  const review = useReview(planId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      heldOn: today as string | null,
      inputs: '',
      points: [] as string[],
      conclusion: '' as Conclusion | '',
      reason: '',
    },
    validate: {
      heldOn: isNotEmpty(t('enterDay')),
      inputs: isNotEmpty(t('enterInputs')),
      conclusion: isNotEmpty(t('chooseConclusion')),
      reason: isNotEmpty(t('enterReason')),
    },
  })
  const clearDraft = useFormDraft(`monitoring/${planId}/review`, form)
  const submission = useSubmit(form, async ({ heldOn, conclusion, ...values }) => {
    const { id } = await review.mutateAsync({
      ...values,
      heldOn: heldOn ?? today,
      conclusion: conclusion || 'NO_CHANGE',
    })
    clearDraft()
    toast(t('recorded'))
    void navigate(`/iqa-work-plans/${planId}/reviews/${id}`)
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('record')}>
      <p>{t('reviewText')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField label={t('heldOn')} withAsterisk max={today} {...field(form, 'heldOn')} value={form.values.heldOn} />
        <Textarea
          label={t('inputs')}
          description={t('inputsHint')}
          autosize
          minRows={2}
          withAsterisk
          {...field(form, 'inputs')}
        />
        <MultiSelect
          label={t('pointsLookedAt')}
          data={rowsOf<PointRow>(points.data).map(({ id, title }) => ({ value: id, label: title }))}
          {...field(form, 'points')}
        />
        <NativeSelect
          label={t('conclusion')}
          withAsterisk
          data={[
            { value: '', label: t('chooseConclusion') },
            ...CONCLUSIONS.map((value) => ({ value, label: t(`conclusion_${value}`) })),
          ]}
          {...field(form, 'conclusion')}
        />
        <Textarea label={t('reason')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
      </Fields>
      <Buttons label={t('record')} sending={submission.sending} onDone={onCancel} />
    </form>
  )
}
