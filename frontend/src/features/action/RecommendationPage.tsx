import { Anchor, Button, Radio, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText, InstantText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card, Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import classes from './Action.module.css'
import { LinkTo } from './LinkTo'
import { recommendationQuery, useRecommendationCommand, type Recommendation } from './queries'
import { outcomeWords } from './RecommendationTable'
import { t } from './words'

const CRUMBS = [
  { label: t('actions'), to: '/actions' },
  { label: t('recommendations'), to: '/recommendations' },
]
const OUTCOMES = ['IMPLEMENTED', 'PARTLY', 'NOT_IMPLEMENTED', 'NO_LONGER_RELEVANT'] as const

type Asked = 'start' | 'decline' | 'post-progress' | 'review' | 'carry-forward' | 'raise'

/** One recommendation: what was advised, what the centre does about it, what the next visit found. */
export function Component() {
  const { recommendationId = '' } = useParams()
  const recommendation = useQuery(recommendationQuery(recommendationId))
  if (recommendation.error && !recommendation.data) {
    return (
      <Page title={t('recommendation')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={recommendation.error} onRetry={() => void recommendation.refetch()} />
      </Page>
    )
  }
  if (!recommendation.data) return <PageSkeleton title={t('recommendation')} />
  return <Loaded recommendation={recommendation.data} />
}

function Loaded({ recommendation }: { recommendation: Versioned<Recommendation> }) {
  const { summary, notes, allowedCommands } = recommendation
  const [asked, setAsked] = useState<Asked>()
  return (
    <Page
      title={recommendation.reference}
      breadcrumbs={CRUMBS}
      aside={<StateBadge of="recommendation" state={summary.state} />}
      narrow
    >
      <Section title={t('recommendation')}>
        <p className={classes.asked}>{summary.words}</p>
        <Facts
          items={[
            [
              t('objective'),
              t('whyObjective', { objective: summary.objective, title: recommendation.objectiveTitle ?? '' }),
            ],
            [t('centre'), summary.centreName],
            [
              t('visit'),
              <Anchor key="visit" component={Link} to={`/visits/${summary.visitId}`} inherit>
                {summary.visitReference}
              </Anchor>,
            ],
            [t('opened'), <DateText key="opened" date={summary.openedOn} />],
            [t('reviewAt'), t(`reviewAt${summary.reviewAt}`)],
            [t('outcome'), summary.outcome && outcomeWords(summary.outcome)],
            [t('outcomeNote'), summary.outcomeNote],
            [
              t('takenFurther'),
              recommendation.takenFurther && (t.lookUp(`takenFurther${recommendation.takenFurther}`) ?? ''),
            ],
            [t('origin'), recommendation.origin && <LinkTo item={recommendation.origin} />],
            [t('successor'), recommendation.successor && <LinkTo item={recommendation.successor} />],
          ]}
        />
      </Section>
      <Section title={t('conversation')}>
        {notes.length === 0 ? (
          <p>{t('noConversation')}</p>
        ) : (
          <ol className={classes.entries}>
            {notes.map((note) => (
              <li key={note.id}>
                <Card>
                  <strong>{t(`note${note.kind}`)}</strong>
                  <PlainText>{note.text}</PlainText>
                  <div className={classes.meta}>
                    {note.personName} · <InstantText at={note.at} />
                  </div>
                </Card>
              </li>
            ))}
          </ol>
        )}
      </Section>
      {asked ? (
        <Asking recommendation={recommendation} asked={asked} onDone={() => setAsked(undefined)} />
      ) : (
        <div className={classes.commands}>
          <CommandButton command="review" commands={allowedCommands} onClick={() => setAsked('review')}>
            {t('review')}
          </CommandButton>
          <CommandButton command="raise" commands={allowedCommands} variant="default" onClick={() => setAsked('raise')}>
            {t('raise')}
          </CommandButton>
          <CommandButton
            command="carry-forward"
            commands={allowedCommands}
            variant="default"
            onClick={() => setAsked('carry-forward')}
          >
            {t('carryForward')}
          </CommandButton>
          <CommandButton command="start" commands={allowedCommands} onClick={() => setAsked('start')}>
            {t('start')}
          </CommandButton>
          <CommandButton command="post-progress" commands={allowedCommands} onClick={() => setAsked('post-progress')}>
            {t('postProgress')}
          </CommandButton>
          <CommandButton
            command="decline"
            commands={allowedCommands}
            variant="default"
            onClick={() => setAsked('decline')}
          >
            {t('decline')}
          </CommandButton>
        </div>
      )}
    </Page>
  )
}

interface AskingProps {
  readonly recommendation: Versioned<Recommendation>
  readonly asked: Asked
  readonly onDone: () => void
}

function Asking({ recommendation, asked, onDone }: AskingProps) {
  const start = useRecommendationCommand('/recommendations/{recommendationId}/start', recommendation)
  const decline = useRecommendationCommand('/recommendations/{recommendationId}/decline', recommendation)
  const progress = useRecommendationCommand('/recommendations/{recommendationId}/post-progress', recommendation)
  const carryForward = useRecommendationCommand('/recommendations/{recommendationId}/carry-forward', recommendation)
  const raise = useRecommendationCommand('/recommendations/{recommendationId}/raise', recommendation)
  if (asked === 'review') return <ReviewForm recommendation={recommendation} onDone={onDone} />
  const looks = {
    start: { verb: t('start'), label: t('startText'), said: t('started'), lead: undefined },
    decline: { verb: t('decline'), label: t('returnReason'), said: t('declined'), lead: t('declineLead') },
    'post-progress': { verb: t('postProgress'), label: t('progressText'), said: t('progressSent'), lead: undefined },
    'carry-forward': {
      verb: t('carryForward'),
      label: t('reportText'),
      said: t('reviewed'),
      lead: t('carryForwardLead'),
    },
    raise: { verb: t('raise'), label: t('reportText'), said: t('reviewed'), lead: t('raiseLead') },
  }[asked]
  return (
    <ConfirmPanel
      title={looks.verb}
      confirmLabel={looks.verb}
      draftKey={`recommendation/${recommendation.id}/${asked}`}
      reason="required"
      reasonLabel={looks.label}
      onCancel={onDone}
      onConfirm={async (text) => {
        if (asked === 'start') await start.mutateAsync({ text })
        else if (asked === 'carry-forward') await carryForward.mutateAsync({ text })
        else if (asked === 'raise') await raise.mutateAsync({ text })
        else if (asked === 'decline') await decline.mutateAsync({ reason: text })
        else await progress.mutateAsync({ text })
        toast(looks.said)
        onDone()
      }}
    >
      {looks.lead}
    </ConfirmPanel>
  )
}

function ReviewForm({ recommendation, onDone }: Omit<AskingProps, 'asked'>) {
  const review = useRecommendationCommand('/recommendations/{recommendationId}/review', recommendation)
  const form = useForm({
    mode: 'controlled',
    initialValues: { outcome: '', note: '' },
    validate: { outcome: isNotEmpty(t('outcome')) },
  })
  const clearDraft = useFormDraft(`recommendation/${recommendation.id}/review`, form)
  const submission = useSubmit(form, async ({ outcome, note }) => {
    await review.mutateAsync({
      visitId: recommendation.reviewVisitId ?? '',
      outcome: outcome as (typeof OUTCOMES)[number],
      note,
    })
    clearDraft()
    toast(t('reviewed'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('review')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Radio.Group label={t('outcome')} {...field(form, 'outcome')}>
          {OUTCOMES.map((outcome) => (
            <Radio key={outcome} value={outcome} label={t(`outcome${outcome}`)} mt={8} />
          ))}
        </Radio.Group>
        <Textarea label={t('outcomeNote')} autosize minRows={2} {...field(form, 'note')} />
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
  )
}
