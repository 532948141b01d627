import { Button, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { writeInstant } from '../../shared/time/dates'
import { useToday } from '../../shared/session/SessionContext'
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
import { RATINGS, ratingsQuery, useRate, type Rating } from './queries'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { RatingBadge } from './StateOfSample'
import classes from './Matrix.module.css'
import { t } from './words'

/** How closely each assessor is looked at on each programme (IQA-070). */
export function Component() {
  return (
    <SamplingFrame place="/assessor-ratings" lead={t('ratingsLead')}>
      {(of) => <Ratings {...of} />}
    </SamplingFrame>
  )
}

const keyOf = (row: Rating) => `${row.assessorId}/${row.programmeId}`

function Ratings({ plan, leads }: SamplingPlan) {
  const list = useInfiniteQuery(ratingsQuery(plan.id))
  const rows = rowsOf<Rating>(list.data)
  const [rating, setRating] = useState<string>()
  const [takesOver, setTakesOver] = useState(false)
  const open = (row: Rating, takeOver: boolean) => {
    setRating(keyOf(row))
    setTakesOver(takeOver)
  }
  const chosen = rows.find((row) => keyOf(row) === rating)
  const columns: readonly Column<Rating>[] = [
    {
      key: 'assessor',
      header: t('assessor'),
      isTitle: true,
      cell: (row) => (
        <>
          {row.assessor}
          <span className={classes.small}>{row.programme}</span>
        </>
      ),
    },
    { key: 'rating', header: t('rating'), cell: (row) => <RatingBadge rating={row.rating} /> },
    {
      key: 'proposal',
      header: t('proposal'),
      cell: (row) => (
        <div className={classes.saying}>
          <RatingBadge rating={row.proposal.rating} />
          {row.proposal.reasons.map((reason) => (
            <div key={reason.code}>{reason.text}</div>
          ))}
        </div>
      ),
    },
    {
      key: 'decided',
      header: t('decidedBy'),
      cell: (row) => (
        <div className={classes.saying}>
          {row.decided
            ? t('byAt', { name: row.decidedBy ?? '', at: row.decidedAt ? writeInstant(row.decidedAt) : '' })
            : t('undecided')}
          {row.reason && <div>{row.reason}</div>}
          {row.reviewBy && (
            <div>
              {t('reviewBy')}: <DateText date={row.reviewBy} />
            </div>
          )}
        </div>
      ),
    },
    { key: 'learners', header: t('learners'), align: 'end', cell: (row) => row.learners },
    { key: 'done', header: t('samplesDone'), align: 'end', cell: (row) => row.samplesDone },
    ...(leads
      ? [
          {
            key: 'rate',
            header: '',
            cell: (row: Rating) => (
              <div className={classes.buttons}>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('rateOf', row)}
                  onClick={() => open(row, false)}
                >
                  {t('rate')}
                </Button>
                {!(row.decided && row.rating === row.proposal.rating) && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={t('takeOverOf', row)}
                    onClick={() => open(row, true)}
                  >
                    {t('takeOver')}
                  </Button>
                )}
              </div>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      {chosen && (
        <RateForm
          key={`${keyOf(chosen)}/${takesOver}`}
          planId={plan.id}
          row={chosen}
          takesOver={takesOver}
          onDone={() => setRating(undefined)}
        />
      )}
      <DataTable
        caption={t('ratings')}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        loading={list}
        empty={<EmptyState title={t('noRatings')}>{t('noRatingsDetail')}</EmptyState>}
      />
    </>
  )
}

interface RateProps {
  readonly planId: string
  readonly row: Rating
  /** Begins with what the rules propose, and why. */
  readonly takesOver: boolean
  readonly onDone: () => void
}

function RateForm({ planId, row, takesOver, onDone }: RateProps) {
  const today = useToday()
  const rate = useRate(planId, row)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      rating: (takesOver ? row.proposal.rating : row.decided ? row.rating : '') as Rating['rating'] | '',
      reason: takesOver ? row.proposal.reasons.map((one) => one.text).join('\n') || t('nothingAgainst') : '',
      reviewBy: (row.reviewBy ?? null) as string | null,
    },
    validate: { rating: isNotEmpty(t('chooseRating')), reason: isNotEmpty(t('enterReason')) },
  })
  const clearDraft = useFormDraft(
    `sampling/rating/${row.assessorId}/${row.programmeId}${takesOver ? '/proposal' : ''}`,
    form,
  )
  const submission = useSubmit(form, async ({ rating, reason, reviewBy }) => {
    await rate.mutateAsync({ rating: rating || 'RED', reason, ...(reviewBy ? { reviewBy } : {}) })
    clearDraft()
    toast(t('rated'))
    onDone()
  })
  return (
    <Section title={t('rateOf', row)}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <NativeSelect
            label={t('rating')}
            withAsterisk
            data={[
              { value: '', label: t('chooseRating') },
              ...RATINGS.map((value) => ({ value, label: t(`rating_${value}`) })),
            ]}
            {...field(form, 'rating')}
          />
          <Textarea label={t('reason')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
          <DateField label={t('reviewBy')} min={today} {...field(form, 'reviewBy')} value={form.values.reviewBy} />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
