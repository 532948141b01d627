import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { Badge, type Tone } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Preparation.module.css'
import { invitationsQuery, useAnswer, type Invitation } from './queries'
import { t } from './words'

const TONES: Readonly<Record<Invitation['state'], Tone>> = {
  PLANNED: 'neutral',
  INVITED: 'warn',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  ATTENDED: 'good',
  ABSENT: 'neutral',
}

/** A practitioner's invitations: what, when, where, and an answer in one tap (QMR-094). */
export function Component() {
  const list = useInfiniteQuery(invitationsQuery())
  const rows = rowsOf<Invitation>(list.data)
  return (
    <Page title={t('invitations')} lead={t('invitationsLead')}>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Lines count={4} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState title={t('noInvitations')}>{t('noInvitationsDetail')}</EmptyState>
      )}
      <div className={classes.cards}>
        {rows.map((invitation) => (
          <InvitationCard key={invitation.id} invitation={invitation} />
        ))}
      </div>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
    </Page>
  )
}

function InvitationCard({ invitation }: { invitation: Invitation }) {
  const answer = useAnswer()
  const say = (comes: boolean) => answer.mutate({ invitation, comes }, { onSuccess: () => toast(t('answered')) })
  const { state } = invitation
  return (
    <Card label={invitation.centreName}>
      <h2>{invitation.centreName}</h2>
      <Facts
        items={[
          [
            t('yourAnswer'),
            <Badge key="state" tone={TONES[state]}>
              {t(words(state))}
            </Badge>,
          ],
          [t('date'), <When key="when" invitation={invitation} />],
          [t('time'), invitation.on && (invitation.startsAt ? hours(invitation) : t('hourFollows'))],
          [t('place'), invitation.on && (invitation.room ?? t('placeFollows'))],
          [t('youSpeakFor'), invitation.programmes.join(', ')],
          [t('questions'), <Contact key="contact" invitation={invitation} />],
        ]}
      />
      <ProblemAlert error={answer.error} />
      {isAllowed(invitation.allowedCommands, 'answer') && (
        <div className={classes.answers}>
          <Button
            size="md"
            variant={state === 'ACCEPTED' ? 'default' : 'filled'}
            aria-pressed={state === 'ACCEPTED'}
            loading={answer.isPending}
            onClick={() => say(true)}
          >
            {t('accept')}
          </Button>
          <Button
            size="md"
            variant="default"
            aria-pressed={state === 'DECLINED'}
            loading={answer.isPending}
            onClick={() => say(false)}
          >
            {t('decline')}
          </Button>
        </div>
      )}
    </Card>
  )
}

function words(state: Invitation['state']) {
  return state === 'ACCEPTED' ? 'accepted' : state === 'DECLINED' ? 'declined' : (`state${state}` as const)
}

function When({ invitation }: { invitation: Invitation }) {
  if (!invitation.on) return t('noDate')
  return (
    <>
      <DateText date={invitation.on} />
      {invitation.until && (
        <>
          {' – '}
          <DateText date={invitation.until} />
        </>
      )}
    </>
  )
}

function hours({ startsAt = '', endsAt = '' }: Invitation): string {
  return t('fromTo', { from: startsAt.slice(0, 5), to: endsAt.slice(0, 5) })
}

function Contact({ invitation }: { invitation: Invitation }) {
  if (!invitation.contactName) return null
  return (
    <>
      {invitation.contactName}
      {invitation.contactEmail && (
        <>
          , <Anchor href={`mailto:${invitation.contactEmail}`}>{invitation.contactEmail}</Anchor>
        </>
      )}
    </>
  )
}
