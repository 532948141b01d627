import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { toast } from '../../ui/toast'
import { DecisionBadge } from './DecisionBadge'
import { feedbackQuery, useAcknowledge, type Feedback } from './feedbackQueries'
import { t } from './feedbackWords'
import { CHECKS } from './record'
import { t as record } from './recordWords'
import { t as sampling } from './words'

const CRUMBS = [{ label: t('title'), to: '/sample-feedback' }]

/** What a sample of one's own decision came to: to read, and to take note of (IQA-027). */
export function Component() {
  const { feedbackId = '' } = useParams()
  const found = useQuery(feedbackQuery(feedbackId))
  if (found.isPending) return <PageSkeleton title={t('one')} />
  if (!found.data) {
    return (
      <Page title={t('one')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const feedback = found.data
  return (
    <Page
      title={t('of', feedback)}
      breadcrumbs={CRUMBS}
      aside={<DecisionBadge decision={feedback.decision} />}
      lead={feedback.programme}
      narrow
    >
      <OneFeedback feedback={feedback} />
    </Page>
  )
}

function OneFeedback({ feedback }: { feedback: Versioned<Feedback> }) {
  return (
    <>
      <Section title={t('said')}>
        <PlainText>{feedback.feedback}</PlainText>
      </Section>
      <Facts
        items={[
          [t('decision'), record(`decision_${feedback.decision}`)],
          [t('criteria'), feedback.criteria],
          [t('stage'), sampling(`stage_${feedback.stage}`)],
          [t('method'), record(`method_${feedback.method}`)],
          [t('sampler'), feedback.sampler],
          [t('sampledOn'), <DateText key="sampled" date={feedback.sampledOn} />],
        ]}
      />
      <Section title={t('checks')}>
        <Facts
          items={CHECKS.map((check) => {
            const answer = feedback.checks[check]
            return [
              record(`check_${check}`),
              answer === undefined ? record('notChecked') : record(answer ? 'yes' : 'no'),
            ] as const
          })}
        />
      </Section>
      <Actions actions={feedback.actions ?? []} />
      <TakeNote feedback={feedback} />
    </>
  )
}

type Action = NonNullable<Feedback['actions']>[number]
const LOADED = { isPending: false, error: null, refetch: () => undefined }
const COLUMNS: readonly Column<Action>[] = [
  {
    key: 'reference',
    header: t('action'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/actions/${row.id}`} inherit>
        {row.reference}
      </Anchor>
    ),
  },
  { key: 'due', header: t('dueOn'), cell: (row) => <DateText date={row.dueOn} /> },
  { key: 'state', header: t('state'), cell: (row) => <StateBadge of="action" state={row.state} /> },
]

/** Where the assessor answers: what came out of the sample is worked on in the tracker. */
function Actions({ actions }: { actions: readonly Action[] }) {
  if (actions.length === 0) return null
  return (
    <Section title={t('actions')}>
      <p>{t('actionsHint')}</p>
      <DataTable
        caption={t('actions')}
        columns={COLUMNS}
        rows={actions}
        rowKey={(row) => row.id}
        loading={LOADED}
        empty={null}
      />
    </Section>
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
      <p>{t('acknowledgeText', { name: feedback.sampler })}</p>
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
