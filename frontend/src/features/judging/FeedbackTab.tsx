import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { InstantText } from '../../ui/DateText'
import { CommandButton } from '../../ui/CommandButton'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { feedbackQuery, guideQuery, selfRatingsQuery, useAcknowledge, type Feedback } from './queries'
import { ToldLevels } from './ToldLevels'
import { t } from './words'
import classes from './Judging.module.css'

/** The centre's side of the spoken feedback: that it was given, what was shared, and confirming receipt (QMR-084). */
export default function FeedbackTab() {
  const { visitId = '' } = useParams()
  const feedback = useQuery(feedbackQuery(visitId))
  if (feedback.error) return <ProblemAlert error={feedback.error} onRetry={() => void feedback.refetch()} />
  if (!feedback.data) return <Lines />
  if (!feedback.data.givenAt) return <EmptyState title={t('noFeedback')}>{t('noFeedbackDetail')}</EmptyState>
  return <Given visitId={visitId} feedback={feedback.data} />
}

function Given({ visitId, feedback }: { visitId: string; feedback: Feedback & { etag: string } }) {
  const acknowledge = useAcknowledge(visitId, feedback.etag)
  return (
    <Section title={t('spokenFeedback')}>
      <Facts
        items={[
          [t('givenOn'), feedback.givenAt && <InstantText at={feedback.givenAt} />],
          [t('personsPresent'), feedback.personsPresent],
          [t('recordedBy'), feedback.recordedBy],
          [
            t('acknowledged'),
            feedback.acknowledgedAt && (
              <>
                <InstantText at={feedback.acknowledgedAt} /> {feedback.acknowledgedBy}
              </>
            ),
          ],
        ]}
      />
      {feedback.notes && <PlainText>{feedback.notes}</PlainText>}
      {feedback.levels ? <Levels visitId={visitId} feedback={feedback} /> : <p>{t('notShared')}</p>}
      {!feedback.acknowledgedAt && (
        <>
          <p className={classes.dim}>{t('acknowledgeHint')}</p>
          <ProblemAlert error={acknowledge.error} />
          <CommandButton
            command="acknowledge-spoken-feedback"
            commands={feedback.allowedCommands}
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(undefined, { onSuccess: () => toast(t('acknowledgedToast')) })}
          >
            {t('acknowledge')}
          </CommandButton>
        </>
      )}
    </Section>
  )
}

function Levels({ visitId, feedback }: { visitId: string; feedback: Feedback }) {
  // The centre's own list names the scheme version of the visit.
  const ratings = useQuery(selfRatingsQuery(visitId))
  const guide = useQuery({
    ...guideQuery(ratings.data?.scheme ?? '', ratings.data?.schemeVersion ?? ''),
    enabled: ratings.data !== undefined,
  })
  return guide.data ? <ToldLevels feedback={feedback} guide={guide.data} /> : <Lines />
}
