import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { useMe } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { DateText, InstantText } from '../../ui/DateText'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { ChangeList } from './ChangesPage'
import { PlanFrame } from './PlanFrame'
import { changesQuery, noticeQuery, useTakeNote, versionQuery, type Notice, type Plan, type Version } from './queries'
import { namesOf } from './readable'
import { areaQuery } from './teamQueries'
import classes from './workplan.module.css'
import { t } from './words'

/** A member is given a version: their own part first, then the rest, then one button (IQA-016, IQA-066). */
export function Component() {
  return <PlanFrame title={t('yourNotice')}>{(plan) => <ToTakeNote plan={plan} />}</PlanFrame>
}

function ToTakeNote({ plan }: { plan: Plan }) {
  const { versionId = '', noticeId = '' } = useParams()
  const notice = useQuery(noticeQuery(plan.id, versionId, noticeId))
  const version = useQuery(versionQuery(plan.id, versionId))
  const error = notice.error ?? version.error
  if (error) return <ProblemAlert error={error} onRetry={() => void notice.refetch()} />
  if (!notice.data || !version.data) return <Lines count={6} />
  return (
    <div className={classes.stack}>
      <Section title={t('noticeTitle', { number: version.data.number })}>
        <PlainText>{version.data.summary}</PlainText>
      </Section>
      <OwnPart notice={notice.data} version={version.data} />
      {version.data.number > 1 && <WhatChanged plan={plan} version={version.data} />}
      <TakeNote plan={plan} notice={notice.data} />
      <p>
        <Anchor component={Link} to={`/iqa-work-plans/${plan.id}/versions/${versionId}`}>
          {t('wholeVersion')}
        </Anchor>
      </p>
    </div>
  )
}

/** What the reader answers for, and the priorities that it serves. */
function OwnPart({ notice, version }: { notice: Notice; version: Version }) {
  const own = version.content.activities.filter(
    (activity) =>
      activity.responsibleId === notice.personId ||
      activity.countersignerId === notice.personId ||
      activity.supporting?.includes(notice.personId),
  )
  const priorities = version.content.priorities.filter((priority) =>
    own.some((activity) => activity.id && priority.activities?.includes(activity.id)),
  )
  return (
    <Section title={t('yourPart')}>
      {!notice.affected && <p>{t('yourPartNone')}</p>}
      {priorities.length > 0 && (
        <Section title={t('yourPriorities')} order={3}>
          <ul className={classes.plain}>
            {priorities.map((priority) => (
              <li key={priority.id}>
                {t('priority', { rank: priority.rank })}: {priority.title}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t('yourActivities')} order={3}>
          <ul className={classes.plain}>
            {own.map((activity) => (
              <li key={activity.id}>
                {activity.title}, <DateText date={activity.fromOn} /> – <DateText date={activity.toOn} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  )
}

function WhatChanged({ plan, version }: { plan: Plan; version: Version }) {
  const changes = useQuery(changesQuery(plan.id, version.id))
  const area = useQuery(areaQuery(plan.areaId)).data
  const before = useQuery({
    ...versionQuery(plan.id, changes.data?.fromVersionId ?? ''),
    enabled: changes.data !== undefined,
  }).data
  if (changes.error) return <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />
  if (!changes.data) return <Lines />
  const names = namesOf(area, changes.data.people, before?.content, version.content)
  const mine = changes.data.changes.filter((change) => change.mine)
  const others = changes.data.changes.filter((change) => !change.mine)
  return (
    <>
      {mine.length > 0 && (
        <Section title={t('yourPartChanged')}>
          <ChangeList changes={mine} names={names} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('otherChanges')}>
          <ChangeList changes={others} names={names} />
        </Section>
      )}
    </>
  )
}

/** Opening the page is reading; taking note is a step of one's own. */
function TakeNote({ plan, notice }: { plan: Plan; notice: Notice }) {
  const me = useMe()
  const { mutate, isPending, error } = useTakeNote(plan.id, notice)
  const mayRead = notice.personId === me.id && isAllowed(notice.allowedCommands, 'read')
  const asked = useRef(false)
  useEffect(() => {
    if (!mayRead || asked.current) return
    asked.current = true
    mutate('read')
  }, [mayRead, mutate])
  if (notice.acknowledgedAt) {
    return (
      <p role="status">
        {t('acknowledged')}: <InstantText at={notice.acknowledgedAt} />
      </p>
    )
  }
  return (
    <div>
      <ProblemAlert error={error} />
      <p>{t('acknowledgeText')}</p>
      <CommandButton
        command="acknowledge"
        commands={notice.allowedCommands}
        loading={isPending}
        onClick={() => mutate('acknowledge', { onSuccess: () => toast(t('acknowledged')) })}
      >
        {t('acknowledge')}
      </CommandButton>
    </div>
  )
}
