import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useParams } from 'react-router'
import { useMe } from '../../shared/session/SessionContext'
import { writeInstant } from '../../shared/time/dates'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines, PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Development.module.css'
import { inWords } from './numbers'
import { entryQuery, useVerify, type Entry } from './queries'
import { VerifiedBadge } from './VerifiedBadge'
import { useLogCentre } from './useLogCentre'
import { t } from './words'

const EntryForm = lazy(() => import('./EntryForm'))

/** One entry of a log: to read, to change while it is one's own and open, to verify when it is somebody else's. */
export function Component() {
  const { entryId = '' } = useParams()
  const me = useMe()
  const found = useQuery(entryQuery(entryId))
  const own = { label: t('title'), to: '/development' }
  if (found.isPending) return <PageSkeleton title={t('entry')} />
  if (!found.data) {
    return (
      <Page title={t('entry')} breadcrumbs={[own]}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const entry = found.data
  return (
    <Page
      title={entry.activity}
      breadcrumbs={entry.personId === me.id ? [own] : [own, { label: t('team'), to: '/development/team' }]}
      aside={<VerifiedBadge entry={entry} />}
      narrow
    >
      <OneEntry entry={entry} />
    </Page>
  )
}

function OneEntry({ entry }: { entry: Entry }) {
  return (
    <>
      <Facts
        items={[
          [t('person'), entry.personName],
          [t('doneOn'), <DateText key="done" date={entry.doneOn} />],
          [t('hours'), inWords(entry.hours)],
          [
            t('verified'),
            entry.verifiedAt
              ? t('verifiedBy', { name: entry.verifiedByName ?? '', at: writeInstant(entry.verifiedAt) })
              : t('notVerified'),
          ],
        ]}
      />
      <Commands entry={entry} />
      {(
        [
          ['reasonShown', entry.reason],
          ['learningShown', entry.learning],
          ['applicationShown', entry.application],
        ] as const
      ).map(
        ([label, text]) =>
          text && (
            <Section key={label} title={t(label)}>
              <PlainText>{text}</PlainText>
            </Section>
          ),
      )}
      {entry.evidence && (
        <Section title={t('evidenceShown')}>
          <Evidence>{entry.evidence}</Evidence>
        </Section>
      )}
    </>
  )
}

/** Words, or where they are nothing but an address, a link. */
function Evidence({ children }: { children: string }) {
  const address = children.trim()
  return /^https?:\/\/\S+$/i.test(address) ? (
    <Anchor href={address} target="_blank" rel="noreferrer noopener" style={{ overflowWrap: 'anywhere' }}>
      {address}
    </Anchor>
  ) : (
    <PlainText>{children}</PlainText>
  )
}

function Commands({ entry }: { entry: Entry }) {
  // An entry stays where it was made; the interface asks for a centre all the same.
  const { centre = '' } = useLogCentre()
  const [doing, setDoing] = useState<'edit' | 'verify'>()
  const verify = useVerify(entry)
  const close = () => setDoing(undefined)
  if (doing === 'edit') {
    return (
      <Section title={t('edit')}>
        <Suspense fallback={<Lines count={6} />}>
          <EntryForm centre={centre} entry={entry} onDone={close} />
        </Suspense>
      </Section>
    )
  }
  if (doing === 'verify') {
    return (
      <ConfirmPanel
        title={t('verifyTitle')}
        confirmLabel={t('verify')}
        draftKey={`development/${entry.id}/verify`}
        onConfirm={async () => {
          await verify.mutateAsync()
          toast(t('verifiedDone'))
          close()
        }}
        onCancel={close}
      >
        {t('verifyText')}
      </ConfirmPanel>
    )
  }
  return (
    <div className={classes.buttons}>
      {(['verify', 'edit'] as const).map((command) => (
        <CommandButton
          key={command}
          command={command}
          commands={entry.allowedCommands}
          variant={command === 'verify' ? 'filled' : 'default'}
          onClick={() => setDoing(command)}
        >
          {t(command)}
        </CommandButton>
      ))}
    </div>
  )
}
