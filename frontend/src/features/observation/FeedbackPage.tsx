import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { feedbackQuery, useAcknowledge, type Feedback } from './feedbackQueries'
import { t } from './feedbackWords'
import { t as observation } from './words'

const CRUMBS = [{ label: t('title'), to: '/observation-feedback' }]

/** What was said to somebody after being observed at work: to read, and to take note of (IQA-073). */
export function Component() {
  const { observationId = '' } = useParams()
  const found = useQuery(feedbackQuery(observationId))
  if (found.isPending) return <PageSkeleton title={t('one')} />
  if (!found.data) {
    return (
      <Page title={t('one')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={t('of', found.data)} breadcrumbs={CRUMBS} narrow>
      <OneFeedback feedback={found.data} />
    </Page>
  )
}

function OneFeedback({ feedback }: { feedback: Versioned<Feedback> }) {
  return (
    <>
      <Section title={t('said')}>
        <PlainText>{feedback.feedback ?? ''}</PlainText>
      </Section>
      <Facts
        items={[
          [observation('heldOn'), feedback.heldOn && <DateText key="held" date={feedback.heldOn} />],
          [observation('method'), feedback.method && observation(`method_${feedback.method}`)],
          [observation('learner'), feedback.learner],
          [observation('site'), feedback.site],
          [observation('remote'), feedback.remote && observation('yes')],
        ]}
      />
      <TakeNote feedback={feedback} />
    </>
  )
}

function TakeNote({ feedback }: { feedback: Versioned<Feedback> }) {
  const { mutate, isPending, error } = useAcknowledge(feedback)
  if (feedback.acknowledgedAt) {
    return (
      <p role="status">
        {t('acknowledged')}: <InstantText at={feedback.acknowledgedAt} />
      </p>
    )
  }
  return (
    <div>
      <ProblemAlert error={error} />
      <p>{t('acknowledgeText', { name: feedback.observer })}</p>
      <CommandButton
        command="acknowledge"
        commands={feedback.allowedCommands}
        loading={isPending}
        onClick={() => mutate(undefined, { onSuccess: () => toast(t('done')) })}
      >
        {t('acknowledge')}
      </CommandButton>
    </div>
  )
}
