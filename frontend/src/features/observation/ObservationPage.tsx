import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Observation.module.css'
import { ObservationForm } from './ObservationForm'
import { ObservationFrame, type ObservedPlan } from './ObservationFrame'
import { observationQuery, useCancel, type Observation } from './queries'
import { StateOfObservation } from './StateOfObservation'
import { t } from './words'

/** One observation: the form for who holds it, what was said afterwards. */
export function Component() {
  const { planId = '', observationId = '' } = useParams()
  const observation = useQuery(observationQuery(planId, observationId))
  return (
    <ObservationFrame
      place="/observations"
      title={observation.data ? t('observationOf', observation.data) : t('title')}
    >
      {(of) =>
        observation.data ? (
          <OneObservation {...of} observation={observation.data} />
        ) : observation.error ? (
          <ProblemAlert error={observation.error} onRetry={() => void observation.refetch()} />
        ) : (
          <Lines count={6} />
        )
      }
    </ObservationFrame>
  )
}

function OneObservation({ plan, area, observation }: ObservedPlan & { readonly observation: Versioned<Observation> }) {
  const [cancelling, setCancelling] = useState(false)
  const cancel = useCancel(observation)
  return (
    <>
      <Facts
        items={[
          [t('state'), <StateOfObservation key="state" state={observation.state} />],
          [t('observer'), observation.observer],
          [t('plannedFor'), <DateText key="planned" date={observation.plannedFor} />],
          [t('endReason'), observation.endReason],
        ]}
      />
      {isAllowed(observation.allowedCommands, 'save') ? (
        <ObservationForm key={observation.id} observation={observation} plan={plan} area={area} />
      ) : (
        observation.state === 'DONE' && <Said observation={observation} />
      )}
      {cancelling ? (
        <ConfirmPanel
          title={t('cancelTitle')}
          confirmLabel={t('cancelIt')}
          draftKey={`observation/${observation.id}/cancel`}
          reason="required"
          danger
          onConfirm={async (reason) => {
            await cancel.mutateAsync({ reason })
            toast(t('cancelled'))
            setCancelling(false)
          }}
          onCancel={() => setCancelling(false)}
        >
          {t('cancelText')}
        </ConfirmPanel>
      ) : (
        <div className={classes.buttons}>
          <CommandButton
            command="cancel"
            commands={observation.allowedCommands}
            variant="default"
            onClick={() => setCancelling(true)}
          >
            {t('cancelIt')}
          </CommandButton>
        </div>
      )}
    </>
  )
}

function Said({ observation }: { observation: Observation }) {
  return (
    <Section title={t('write')}>
      <Facts
        items={[
          [t('heldOn'), observation.heldOn && <DateText date={observation.heldOn} />],
          [t('method'), observation.method && t(`method_${observation.method}`)],
          [t('learner'), observation.learner],
          [t('site'), observation.site],
          [t('remote'), observation.remote && t('yes')],
          [t('toldAt'), observation.toldAt && <InstantText at={observation.toldAt} />],
          [
            t('acknowledgedAt'),
            observation.acknowledgedAt ? <InstantText at={observation.acknowledgedAt} /> : t('notYet'),
          ],
        ]}
      />
      {observation.feedback && (
        <Section title={t('feedback')} order={3}>
          <PlainText>{observation.feedback}</PlainText>
        </Section>
      )}
    </Section>
  )
}
