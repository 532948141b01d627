import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { MonitoringFrame } from './MonitoringFrame'
import { reviewQuery, type Review } from './queries'
import { t } from './words'

/** One review with what it rests on and what it cleared. */
export function Component() {
  const { planId = '', reviewId = '' } = useParams()
  const review = useQuery(reviewQuery(planId, reviewId))
  return (
    <MonitoringFrame place="/reviews" title={review.data ? t('reviewOf', review.data) : t('number')}>
      {() =>
        review.data ? (
          <OneReview review={review.data} />
        ) : review.error ? (
          <ProblemAlert error={review.error} onRetry={() => void review.refetch()} />
        ) : (
          <Lines count={6} />
        )
      }
    </MonitoringFrame>
  )
}

function OneReview({ review }: { review: Review }) {
  return (
    <>
      <Facts
        items={[
          [t('heldOn'), <DateText key="held" date={review.heldOn} />],
          [t('version'), review.versionNumber],
          [t('conclusion'), t(`conclusion_${review.conclusion}`)],
          [t('reason'), review.reason],
          [t('recordedBy'), review.recordedByName],
        ]}
      />
      <Section title={t('inputs')}>
        <PlainText>{review.inputs}</PlainText>
      </Section>
      {review.cleared.length > 0 && (
        <Section title={t('clearedBy')}>
          <ul>
            {review.cleared.map((prompt) => (
              <li key={prompt.id}>{prompt.words}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
