import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { DrawResult } from './DrawResult'
import { Explain } from './Explain'
import classes from './Matrix.module.css'
import { drawsQuery, RATINGS, useDraw, versionQuery, type Draw, type DrawRow, type Plan } from './queries'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { RatingBadge } from './StateOfSample'
import { t } from './words'

const SEED = /^[\w.:/ -]{1,100}$/

/** Drawing the sample, what was drawn before, and why a decision is in or out (IQA-024). */
export function Component() {
  return (
    <SamplingFrame place="/sample-draws" lead={t('drawLead')}>
      {(of) => <Draws {...of} />}
    </SamplingFrame>
  )
}

function Draws({ plan, leads }: SamplingPlan) {
  const list = useInfiniteQuery(drawsQuery(plan.id))
  const rows = rowsOf<DrawRow>(list.data)
  return (
    <>
      <Policy plan={plan} />
      {leads && plan.currentVersionId && list.data && <DrawForm plan={plan} last={rows[0]} />}
      <Section title={t('drawsMade')}>
        <DataTable
          caption={t('drawsMade')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          loading={list}
          empty={
            <EmptyState title={t('noDraws')} order={3}>
              {t('noDrawsDetail')}
            </EmptyState>
          }
        />
      </Section>
      {rows.length > 0 && <Explain plan={plan} draws={rows} />}
    </>
  )
}

const columns: readonly Column<DrawRow>[] = [
  { key: 'number', header: t('number'), isTitle: true, cell: (row) => `${row.number}: ${row.seed}` },
  { key: 'by', header: t('drawnBy'), cell: (row) => row.drawnBy },
  { key: 'at', header: t('drawnAt'), cell: (row) => <InstantText at={row.drawnAt} /> },
  { key: 'reason', header: t('reason'), cell: (row) => row.reason },
  { key: 'population', header: t('population'), align: 'end', cell: (row) => row.population },
  { key: 'items', header: t('items'), align: 'end', cell: (row) => row.items },
  { key: 'added', header: t('comesIn'), align: 'end', cell: (row) => row.added },
  { key: 'dropped', header: t('fallsOut'), align: 'end', cell: (row) => row.dropped },
  { key: 'hash', header: t('hash'), cell: (row) => <span className={classes.hash}>{row.requestHash}</span> },
]

function Policy({ plan }: { plan: Plan }) {
  const version = useQuery({ ...versionQuery(plan.id), enabled: plan.currentVersionId !== undefined })
  if (!plan.currentVersionId) return <EmptyState title={t('policy')}>{t('noPolicy')}</EmptyState>
  if (version.error) return <ProblemAlert error={version.error} onRetry={() => void version.refetch()} />
  if (!version.data) return <Lines count={4} />
  const policy = version.data.content.samplingPolicy
  const amounts = { RED: policy.red, AMBER: policy.amber, GREEN: policy.green }
  return (
    <Section title={t('policy')}>
      <Facts
        items={[
          [t('version'), t('policyOf', { number: version.data.number })],
          ...RATINGS.map(
            (rating) =>
              [
                t(`rating_${rating}`),
                <span key={rating}>
                  <RatingBadge rating={rating} />{' '}
                  {t('amount', { learners: amounts[rating].learnersPercent, units: amounts[rating].unitsPercent })}
                </span>,
              ] as const,
          ),
          [t('leastLearners'), t('leastLearnersOf', { count: policy.leastLearners })],
          [t('interim'), t('interimOf', { percent: policy.interimPercent, split: t(`split_${policy.split}`) })],
          [t('methodsAsked'), policy.methods.map((method) => t.lookUp(`method_${method}`) ?? method).join(', ')],
          [t('everyUnit'), policy.everyUnit ? t('everyUnitYes', { months: policy.horizonMonths }) : t('everyUnitNo')],
        ]}
      />
    </Section>
  )
}

function DrawForm({ plan, last }: { plan: Plan; last: DrawRow | undefined }) {
  const tryOut = useDraw(plan.id, true)
  const draw = useDraw(plan.id, false)
  const [tried, setTried] = useState<{ readonly of: string; readonly result: Draw }>()
  const [made, setMade] = useState<Draw>()
  const form = useForm({
    mode: 'controlled',
    initialValues: { seed: last?.seed ?? plan.reference, reason: '' },
    validate: {
      seed: (seed) => (seed.trim() === '' ? t('enterSeed') : SEED.test(seed) ? null : t('seedTooLong')),
    },
  })
  const clearDraft = useFormDraft(`sampling/${plan.id}/draw`, form)
  const body = () => {
    const { seed, reason } = form.getValues()
    return { seed, ...(reason.trim() ? { reason } : {}) }
  }
  const submission = useSubmit(form, async () => {
    setMade(undefined)
    setTried({ of: form.getValues().seed, result: await tryOut.mutateAsync(body()) })
  })
  const drawing = useSubmit(form, async () => {
    setMade(await draw.mutateAsync(body()))
    clearDraft()
    toast(t('drawn'))
  })
  // What was tried with another seed is not what would be drawn.
  const shown = tried?.of === form.values.seed ? tried.result : undefined
  return (
    <Section title={t('draws')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...(drawing.summary.attempt > 0 ? drawing.summary : submission.summary)} />
        <Fields>
          <TextInput label={t('seed')} description={t('seedHint')} withAsterisk {...field(form, 'seed')} />
          {last && <Textarea label={t('drawReason')} autosize minRows={2} {...field(form, 'reason')} />}
        </Fields>
        <FormActions>
          <Button type="submit" variant={shown && !made ? 'default' : 'filled'} loading={submission.sending}>
            {t('preview')}
          </Button>
        </FormActions>
      </form>
      {made ? (
        <>
          {shown && shown.requestHash !== made.requestHash && <p role="status">{t('populationMoved')}</p>}
          <DrawResult planId={plan.id} title={t('drawnOf')} draw={made} />
        </>
      ) : (
        shown && (
          <>
            <DrawResult planId={plan.id} title={t('previewOf')} draw={shown} />
            <p>{t('drawItText', { added: shown.added.length, dropped: shown.dropped.length })}</p>
            <Button loading={drawing.sending} onClick={() => drawing.onSubmit()}>
              {t('drawIt')}
            </Button>
          </>
        )
      )}
    </Section>
  )
}
