import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Claim.module.css'
import { useClaimCrumbs } from './ClaimPage'
import { IncidentBadge } from './IncidentBadge'
import { IncidentForm } from './IncidentForm'
import { incidentQuery, useEditIncident, useMoveIncident, type Incident } from './queries'
import { t } from './words'

/** One incident: what happened, what the investigation found, the sign-off, the report. */
export function Component() {
  const { incidentId = '' } = useParams()
  const found = useQuery(incidentQuery(incidentId))
  const crumbs = useClaimCrumbs('/incidents')
  if (found.isPending) return <PageSkeleton />
  const incident = found.data
  if (!incident) {
    return (
      <Page title={t('incident')} breadcrumbs={crumbs}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return (
    <Page
      title={t(`incident_${incident.kind}_${incident.concerns}`)}
      aside={<IncidentBadge state={incident.state} />}
      breadcrumbs={crumbs}
    >
      <Story key={incident.etag} incident={incident} />
    </Page>
  )
}

type Doing = 'edit' | 'sign-off' | 'report'

function Story({ incident }: { incident: Versioned<Incident> }) {
  const [doing, setDoing] = useState<Doing>()
  const edit = useEditIncident(incident)
  const move = useMoveIncident(incident)
  const done = () => setDoing(undefined)
  if (doing === 'edit') {
    return (
      <Section title={t('edit')}>
        <IncidentForm
          centre={incident.centreId}
          draftKey={`claim/incident/${incident.id}`}
          incident={incident}
          onSend={async (values) => {
            await edit.mutateAsync(values)
            toast(t('incidentSaved'))
          }}
          onDone={done}
        />
      </Section>
    )
  }
  return (
    <Section title={t('story')}>
      <Facts
        items={[
          [t('foundOn'), <DateText key="on" date={incident.foundOn} />],
          [t('happened'), <PlainText key="words">{incident.words}</PlainText>],
          [
            t('investigation'),
            incident.investigation ? <PlainText>{incident.investigation}</PlainText> : t('notInvestigated'),
          ],
          [t('signedBy'), incident.signedByName ?? t('nobody')],
          [t('signedAt'), incident.signedAt && <InstantText at={incident.signedAt} />],
          [t('reportedAt'), incident.reportedAt ? <InstantText at={incident.reportedAt} /> : t('notReported')],
        ]}
      />
      {doing ? (
        <ConfirmPanel
          title={t(`question_${doing}`)}
          confirmLabel={t(`do_${doing}`)}
          draftKey={`claim/incident/${incident.id}/${doing}`}
          onConfirm={async () => {
            await move.mutateAsync(doing)
            toast(t(`done_${doing}`))
            done()
          }}
          onCancel={done}
        >
          {t(`detail_${doing}`)}
        </ConfirmPanel>
      ) : (
        <div className={classes.actions}>
          {(['sign-off', 'report', 'edit'] as const).map((what) => (
            <CommandButton
              key={what}
              command={what}
              commands={incident.allowedCommands}
              variant={what === 'edit' ? 'default' : 'filled'}
              onClick={() => setDoing(what)}
            >
              {t(`do_${what}`)}
            </CommandButton>
          ))}
        </div>
      )}
    </Section>
  )
}
