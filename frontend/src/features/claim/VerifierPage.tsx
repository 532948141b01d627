import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Claim.module.css'
import { useClaimCrumbs } from './ClaimPage'
import { Duties } from './Duties'
import { useConfirm, verifierQuery, type Verifier } from './queries'
import { VerifierState, VerifierWarnings } from './VerifierFacts'
import { CoverForm, OnDayForm } from './VerifierForms'
import { t } from './words'

/** One lead internal verifier: the post, its cover, and what was done for the standard. */
export function Component() {
  const { verifierId = '' } = useParams()
  const found = useQuery(verifierQuery(verifierId))
  const crumbs = useClaimCrumbs('/verifiers')
  if (found.isPending) return <PageSkeleton />
  if (!found.data) {
    return (
      <Page title={t('verifier')} breadcrumbs={crumbs}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={found.data.personName} lead={t('verifierOf', { area: found.data.subjectArea })} breadcrumbs={crumbs}>
      <Post verifier={found.data} />
      <Duties verifier={found.data} />
    </Page>
  )
}

function Post({ verifier }: { verifier: Versioned<Verifier> }) {
  const confirm = useConfirm()
  const [doing, setDoing] = useState<'cover' | 'accredit' | 'leave'>()
  const done = () => setDoing(undefined)
  return (
    <Section title={t('post')}>
      <Facts
        items={[
          [t('state'), <VerifierState key="state" of={verifier} />],
          [t('warnings'), <VerifierWarnings key="warnings" of={verifier} />],
          [t('family'), t.lookUp(`family_${verifier.family}`) ?? verifier.family],
          [t('registeredOn'), <DateText key="registered" date={verifier.registeredOn} />],
          [t('accreditedOn'), verifier.accreditedOn ? <DateText date={verifier.accreditedOn} /> : t('notYet')],
          [t('leftOn'), verifier.leftOn && <DateText date={verifier.leftOn} />],
          [t('deputy'), verifier.deputyName ?? t('nobody')],
          [t('succession'), verifier.succession && <PlainText>{verifier.succession}</PlainText>],
          [
            t('trainingDownloadedOn'),
            verifier.trainingDownloadedOn && <DateText date={verifier.trainingDownloadedOn} />,
          ],
          [t('declaredOn'), verifier.declaredOn && <DateText date={verifier.declaredOn} />],
        ]}
      />
      <ProblemAlert error={confirm.error} />
      {doing === 'cover' && <CoverForm centre={verifier.centreId} verifier={verifier} onDone={done} />}
      {(doing === 'accredit' || doing === 'leave') && (
        <OnDayForm key={doing} what={doing} verifier={verifier} onDone={done} />
      )}
      {!doing && (
        <div className={classes.actions}>
          <CommandButton
            command="confirm"
            commands={verifier.allowedCommands}
            loading={confirm.isPending}
            onClick={() => confirm.mutate(verifier, { onSuccess: () => toast(t('confirmed')) })}
          >
            {t('confirm')}
          </CommandButton>
          {(['accredit', 'cover', 'leave'] as const).map((what) => (
            <CommandButton
              key={what}
              command={what}
              commands={verifier.allowedCommands}
              variant="default"
              onClick={() => setDoing(what)}
            >
              {t(what)}
            </CommandButton>
          ))}
        </div>
      )}
    </Section>
  )
}
