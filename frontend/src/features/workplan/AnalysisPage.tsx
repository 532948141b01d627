import { NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { AnalysisForm } from './AnalysisForm'
import { AreaFrame } from './AreaFrame'
import { FormButtons } from './FormButtons'
import { LOADED } from './loaded'
import { numberOf } from './numbers'
import { analysisQuery, useRate, useSign, type Analysis } from './teamQueries'
import { t } from './teamWords'
import classes from './workplan.module.css'

type Line = Analysis['competences'][number]

const WIDE = 2

const COLUMNS: readonly Column<Line>[] = [
  { key: 'competence', header: t('competence'), isTitle: true, cell: (row) => row.competence },
  { key: 'needed', header: t('needed'), align: 'end', cell: (row) => row.needed },
  { key: 'self', header: t('selfRating'), align: 'end', cell: (row) => row.selfRating ?? t('notRated') },
  { key: 'lead', header: t('leadRating'), align: 'end', cell: (row) => row.leadRating ?? t('notRated') },
  {
    key: 'gap',
    header: t('gap'),
    align: 'end',
    cell: (row) => (
      <>
        {row.gap} {row.gap >= WIDE && <Badge tone="warn">{t('wideGap')}</Badge>}
      </>
    ),
  },
  {
    key: 'follows',
    header: t('agreedAction'),
    cell: (row) =>
      row.agreedAction ? (
        <>
          <PlainText>{row.agreedAction}</PlainText>
          {row.actionDueOn && <DateText date={row.actionDueOn} />}
        </>
      ) : (
        (row.reasonForNone ?? '–')
      ),
  },
]

/** One analysis: the lead writes and rates, the member rates, both sign (IQA-008, IQA-010). */
export function Component() {
  const { areaId = '', analysisId = '' } = useParams()
  const found = useQuery(analysisQuery(areaId, analysisId))
  return (
    <AreaFrame
      title={found.data ? t('analysisOf', { name: found.data.personName }) : t('analysis')}
      crumbs={[{ label: t('needs'), to: `/iqa-areas/${areaId}/training-needs` }]}
    >
      {() =>
        found.data ? (
          <Sheet analysis={found.data} />
        ) : found.error ? (
          <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Lines count={6} />
        )
      }
    </AreaFrame>
  )
}

function Sheet({ analysis }: { analysis: Analysis }) {
  const sign = useSign(analysis)
  const [doing, setDoing] = useState<'edit' | 'rate' | 'sign'>()
  const done = () => setDoing(undefined)
  return (
    <>
      <Facts
        items={[
          [t('heldOn'), <DateText key="held" date={analysis.heldOn} />],
          [t('leadSigned'), analysis.leadSignedAt ? <InstantText at={analysis.leadSignedAt} /> : t('notSigned')],
          [t('memberSigned'), analysis.memberSignedAt ? <InstantText at={analysis.memberSignedAt} /> : t('notSigned')],
        ]}
      />
      <Section title={t('competences')}>
        <p className={classes.hint}>{t('ratingHint')}</p>
        <DataTable
          caption={t('competences')}
          columns={COLUMNS}
          rows={analysis.competences}
          rowKey={(row) => row.competence}
          loading={LOADED}
          empty={null}
        />
      </Section>
      {doing === 'edit' && (
        <AnalysisForm areaId={analysis.areaId} analysis={analysis} members={[]} onSaved={done} onDone={done} />
      )}
      {doing === 'rate' && <RateForm analysis={analysis} onDone={done} />}
      {doing === 'sign' && (
        <ConfirmPanel
          title={t('signTitle')}
          confirmLabel={t('sign')}
          draftKey={`iqa-analysis/${analysis.id}/sign`}
          onConfirm={async () => {
            await sign.mutateAsync(undefined)
            toast(t('signed'))
            done()
          }}
          onCancel={done}
        >
          {t('signText')}
        </ConfirmPanel>
      )}
      {!doing && (
        <div className={classes.commands}>
          <CommandButton command="rate" commands={analysis.allowedCommands} onClick={() => setDoing('rate')}>
            {t('rate')}
          </CommandButton>
          <CommandButton
            command="edit"
            commands={analysis.allowedCommands}
            variant="default"
            onClick={() => setDoing('edit')}
          >
            {t('editAnalysis')}
          </CommandButton>
          <CommandButton
            command="sign"
            commands={analysis.allowedCommands}
            variant="default"
            onClick={() => setDoing('sign')}
          >
            {t('sign')}
          </CommandButton>
        </div>
      )}
    </>
  )
}

/** The member's side. */
function RateForm({ analysis, onDone }: { analysis: Analysis; onDone: () => void }) {
  const rate = useRate(analysis)
  const form = useForm({
    mode: 'controlled',
    initialValues: { ratings: analysis.competences.map((line) => (line.selfRating ?? '') as string | number) },
    validate: {
      ratings: (given) => (given.some((rating) => numberOf(rating) === undefined) ? t('chooseRating') : null),
    },
  })
  const submission = useSubmit(form, async ({ ratings }) => {
    await rate.mutateAsync(ratings.map((rating) => numberOf(rating) ?? 1))
    toast(t('rated'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('rate')}>
      <p className={classes.hint}>{t('rateHint')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {analysis.competences.map((line, index) => (
          <NumberInput
            key={line.competence}
            label={line.competence}
            withAsterisk
            min={1}
            max={5}
            allowDecimal={false}
            {...field(form, `ratings.${index}`)}
            {...(index === 0 ? { id: 'field-ratings' } : {})}
          />
        ))}
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
