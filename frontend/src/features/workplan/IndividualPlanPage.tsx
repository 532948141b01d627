import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useParams } from 'react-router'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { Comments } from './Comments'
import { IndividualBadge } from './IndividualBadge'
import {
  individualQuery,
  useCounter,
  useDecide,
  useMoveIndividual,
  useWithdrawPlan,
  type Individual,
} from './individualQueries'
import { t } from './individualWords'
import { LOADED } from './loaded'
import { ObjectiveCard } from './ObjectiveCard'
import type { ObjectiveChoices } from './objective'
import { kindOf } from './options'
import { PlanFrame } from './PlanFrame'
import { versionQuery, type Activity, type Plan } from './queries'
import { namesOf } from './readable'
import { areaQuery, choicesQuery } from './teamQueries'
import classes from './workplan.module.css'

const ObjectiveForm = lazy(() => import('./ObjectiveForm'))

/** A member's share of the plan and the objectives on which both sides agree (IQA-033 to IQA-043). */
export function Component() {
  const { planId = '', individualId = '' } = useParams()
  const found = useQuery(individualQuery(planId, individualId))
  return (
    <PlanFrame title={found.data ? t('planOf', { name: found.data.personName }) : t('plans')}>
      {(plan) =>
        found.data ? (
          <Sheet plan={plan} individual={found.data} />
        ) : found.error ? (
          <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Lines count={8} />
        )
      }
    </PlanFrame>
  )
}

const ACTIVITIES: readonly Column<Activity>[] = [
  { key: 'title', header: t('activity'), isTitle: true, cell: (row) => row.title },
  { key: 'kind', header: t('kind'), cell: (row) => kindOf(row.kind) },
  {
    key: 'when',
    header: t('window'),
    cell: (row) => (
      <>
        <DateText date={row.fromOn} /> – <DateText date={row.toOn} />
      </>
    ),
  },
]

function Sheet({ plan, individual }: { plan: Plan; individual: Individual }) {
  const version = useQuery(versionQuery(plan.id, individual.versionId)).data
  const area = useQuery(areaQuery(plan.areaId)).data
  const choices = useQuery(choicesQuery(plan.areaId)).data
  return (
    <>
      <Section title={t('share')}>
        <Facts
          items={[
            [t('state'), <IndividualBadge key="state" state={individual.state} />],
            [t('hours'), individual.hours ?? t('noHours')],
            [t('resourceGaps'), individual.resourceGaps.length > 0 && individual.resourceGaps.join(', ')],
            [t('rounds'), individual.rounds > 0 && individual.rounds],
            [t('leadAgreed'), individual.leadAgreedAt && <InstantText at={individual.leadAgreedAt} />],
            [t('memberAgreed'), individual.memberAgreedAt && <InstantText at={individual.memberAgreedAt} />],
            [t('escalated'), individual.escalatedAt && <InstantText at={individual.escalatedAt} />],
            [t('decision'), individual.decision && <PlainText>{individual.decision}</PlainText>],
          ]}
        />
        <DataTable
          caption={t('share')}
          columns={ACTIVITIES}
          rows={individual.activities}
          rowKey={(row) => row.id ?? row.title}
          loading={LOADED}
          empty={<p className={classes.dim}>{t('noActivities')}</p>}
        />
      </Section>
      {version && area && choices ? (
        <Objectives of={{ plan: individual, version, area, choices }} />
      ) : (
        <Lines count={4} />
      )}
      <Commands individual={individual} />
      <Comments individual={individual} />
    </>
  )
}

function Objectives({ of }: { of: ObjectiveChoices }) {
  const [adding, setAdding] = useState(false)
  const { plan, version, area, choices } = of
  const names = new Map([
    ...choices.staff.map(({ id, name }) => [id, name] as const),
    ...version.content.successCriteria.map(({ id, statement }) => [id ?? '', statement] as const),
    ...namesOf(area, version.people, version.content),
  ])
  return (
    <Section
      title={t('objectives')}
      actions={
        isAllowed(plan.allowedCommands, 'add-objective') &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('addObjective')}
          </Button>
        )
      }
    >
      <div className={classes.stack}>
        {adding && (
          <Suspense fallback={<Lines />}>
            <ObjectiveForm of={of} onDone={() => setAdding(false)} />
          </Suspense>
        )}
        {plan.objectives.length === 0 && !adding && (
          <EmptyState order={3} title={t('noObjectives')}>
            {t('noObjectivesDetail')}
          </EmptyState>
        )}
        {plan.objectives.map((objective) => (
          <ObjectiveCard key={objective.id} of={of} objective={objective} names={names} />
        ))}
      </div>
    </Section>
  )
}

type Doing = 'agree' | 'counter' | 'withdraw' | 'decide'

/** What this side can do now. */
function Commands({ individual }: { individual: Individual }) {
  const move = useMoveIndividual(individual)
  const counter = useCounter(individual)
  const withdraw = useWithdrawPlan(individual)
  const decide = useDecide(individual)
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  const commands = individual.allowedCommands
  const key = `iqa-individual/${individual.id}`
  switch (doing) {
    case 'agree':
      return (
        <ConfirmPanel
          title={t('agreeTitle')}
          confirmLabel={t('agree')}
          draftKey={`${key}/agree`}
          onConfirm={async () => {
            await move.mutateAsync('agree')
            toast(t('agreed'))
            done()
          }}
          onCancel={done}
        >
          {t('agreeText')}
        </ConfirmPanel>
      )
    case 'counter':
      return (
        <ConfirmPanel
          title={t('counterTitle')}
          confirmLabel={t('counter')}
          draftKey={`${key}/counter`}
          reason="required"
          reasonLabel={t('counterLabel')}
          onConfirm={async (words) => {
            await counter.mutateAsync(words)
            toast(t('countered'))
            done()
          }}
          onCancel={done}
        >
          {t('counterText')}
        </ConfirmPanel>
      )
    case 'withdraw':
      return (
        <ConfirmPanel
          title={t('withdrawPlanTitle')}
          confirmLabel={t('withdrawPlan')}
          draftKey={`${key}/withdraw`}
          reason="required"
          danger
          onConfirm={async (reason) => {
            await withdraw.mutateAsync(reason)
            toast(t('planWithdrawn'))
            done()
          }}
          onCancel={done}
        >
          {t('withdrawPlanText')}
        </ConfirmPanel>
      )
    case 'decide':
      return (
        <ConfirmPanel
          title={t('decideTitle')}
          confirmLabel={t('decide')}
          draftKey={`${key}/decide`}
          reason="required"
          reasonLabel={t('decision')}
          onConfirm={async (decision) => {
            await decide.mutateAsync(decision)
            toast(t('decided'))
            done()
          }}
          onCancel={done}
        />
      )
    default:
      return (
        <div className={classes.sheetCommands}>
          <ProblemAlert error={move.error} />
          <div className={classes.commands}>
            <CommandButton
              command="propose"
              commands={commands}
              loading={move.isPending}
              onClick={() => move.mutate('propose', { onSuccess: () => toast(t('proposedToast')) })}
            >
              {t('propose')}
            </CommandButton>
            <CommandButton command="agree" commands={commands} onClick={() => setDoing('agree')}>
              {t('agree')}
            </CommandButton>
            <CommandButton command="counter" commands={commands} variant="default" onClick={() => setDoing('counter')}>
              {t('counter')}
            </CommandButton>
            <CommandButton command="decide" commands={commands} onClick={() => setDoing('decide')}>
              {t('decide')}
            </CommandButton>
            <CommandButton
              command="withdraw"
              commands={commands}
              variant="default"
              onClick={() => setDoing('withdraw')}
            >
              {t('withdrawPlan')}
            </CommandButton>
          </div>
        </div>
      )
  }
}
