import { Anchor, Button } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { useAway } from '../../../shared/session/SessionContext'
import { writeDate } from '../../../shared/time/dates'
import { EmptyState } from '../../../ui/EmptyState'
import { Facts } from '../../../ui/Facts'
import { Page } from '../../../ui/Page'
import { Section } from '../../../ui/Section'
import { PageSkeleton } from '../../../ui/Skeletons'
import { StateBadge } from '../../../ui/StateBadge'
import { Urgency } from '../../../ui/Urgency'
import { urgencyOf } from '../ActionTable'
import { Conversation } from '../Conversation'
import { daysWords } from './ActionCard'
import { Freshness } from './MyActionsPage'
import classes from './Offline.module.css'
import { QueueSection } from './QueueSection'
import { UpdateSheet } from './UpdateSheet'
import { detailOf, useMine } from './useMine'
import { t } from './words'

const CRUMBS = [{ label: t('mine'), to: '/actions/mine' }]

/** One of the person's actions, readable without a network. */
export function Component() {
  const { actionId = '' } = useParams()
  const mine = useMine()
  const away = useAway()
  const action = detailOf(mine.list, actionId)
  if (mine.loading) return <PageSkeleton title={t('mine')} />
  if (!action) {
    return (
      <Page title={t('mine')} breadcrumbs={CRUMBS} narrow>
        <EmptyState
          title={t('notKept')}
          action={
            !away && (
              <Button component={Link} to={`/actions/${actionId}`}>
                {t('openAll')}
              </Button>
            )
          }
        >
          {t('notKeptDetail')}
        </EmptyState>
      </Page>
    )
  }
  const { summary } = action
  const urgency = urgencyOf(summary)
  return (
    <Page title={action.reference} breadcrumbs={CRUMBS} aside={<StateBadge of="action" state={summary.state} />} narrow>
      <Freshness mine={mine} />
      <Section title={t('asked')}>
        <p className={classes.asked}>{summary.words}</p>
        <div className={classes.cardHead}>
          {urgency && <Urgency kind={urgency} />}
          <span>
            {t('due')} <time dateTime={summary.dueOn}>{writeDate(summary.dueOn)}</time>
            {typeof summary.daysLeft === 'number' && ` · ${daysWords(summary.daysLeft)}`}
          </span>
        </div>
      </Section>
      {summary.waitingOn === 'CENTRE' && (
        <p>
          <Button component={Link} to={`?update=${action.id}`} className={classes.wide ?? ''}>
            {t('update')}
          </Button>
        </p>
      )}
      <QueueSection actionId={action.id} />
      <Section title={t('conversation')}>
        <Conversation updates={action.updates} />
      </Section>
      <Facts
        items={[
          [t('why'), action.measureStatement ?? action.objectiveTitle],
          [t('centre'), summary.centreName],
          [t('clock'), action.due?.words],
          [t('progress'), t('percentDone', { percent: summary.percent })],
        ]}
      />
      {!away && (
        <p>
          <Anchor component={Link} to={`/actions/${action.id}`}>
            {t('openAll')}
          </Anchor>
        </p>
      )}
      <UpdateSheet mine={mine} />
    </Page>
  )
}
