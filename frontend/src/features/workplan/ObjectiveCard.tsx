import { Checkbox } from '@mantine/core'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useMe } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { Card } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useConfirmObjective, useGiveUp, type Objective, type Revision } from './individualQueries'
import { t } from './individualWords'
import type { ObjectiveChoices } from './objective'
import type { Names } from './readable'
import classes from './workplan.module.css'

const ObjectiveForm = lazy(() => import('./ObjectiveForm'))
const ObjectiveProgress = lazy(() => import('./ObjectiveProgress'))

const TONES: Readonly<Record<Objective['state'], Tone>> = {
  DRAFT: 'info',
  PROPOSED: 'warn',
  AGREED: 'good',
  IN_PROGRESS: 'info',
  SUBMITTED: 'warn',
  MET: 'good',
  PARTLY_MET: 'warn',
  NOT_MET: 'bad',
  WITHDRAWN: 'neutral',
}

type Doing = 'revise' | 'confirm' | 'drop' | 'withdraw'

/** One objective: what is in force, what is proposed, and what either side can do about it (IQA-041, IQA-042). */
export function ObjectiveCard({ of, objective, names }: { of: ObjectiveChoices; objective: Objective; names: Names }) {
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  const drop = useGiveUp(of.plan, objective, 'drop')
  const withdraw = useGiveUp(of.plan, objective, 'withdraw')
  const { inForce, proposed } = objective
  const title = (proposed ?? inForce)?.aspects.title ?? ''
  return (
    <Card label={title}>
      <div className={classes.itemHead}>
        <h3>{title}</h3>
        <Badge tone={TONES[objective.state]}>{t(`objectiveState_${objective.state}`)}</Badge>
      </div>
      {inForce && <RevisionFacts heading={t('inForce', { number: inForce.number })} revision={inForce} names={names} />}
      {proposed && (
        <RevisionFacts heading={t('proposed', { number: proposed.number })} revision={proposed} names={names} />
      )}
      {objective.followsId && <p className={classes.dim}>{t('follows')}</p>}
      {inForce && (
        <Suspense fallback={<Lines />}>
          <ObjectiveProgress of={of} objective={objective} title={title} />
        </Suspense>
      )}
      {doing === 'revise' && (
        <Suspense fallback={<Lines />}>
          <ObjectiveForm of={of} objective={objective} onDone={done} />
        </Suspense>
      )}
      {doing === 'confirm' && proposed && (
        <ConfirmForm of={of} objective={objective} revision={proposed} onDone={done} />
      )}
      {(doing === 'drop' || doing === 'withdraw') && (
        <ConfirmPanel
          title={t(doing === 'drop' ? 'dropTitle' : 'withdrawTitle', { title })}
          confirmLabel={t(doing)}
          draftKey={`iqa-objective/${objective.id}/${doing}`}
          reason="required"
          danger={doing === 'withdraw'}
          onConfirm={async (reason) => {
            await (doing === 'drop' ? drop : withdraw).mutateAsync(reason)
            toast(t(doing === 'drop' ? 'dropped' : 'withdrawn'))
            done()
          }}
          onCancel={done}
        >
          {doing === 'drop' && t('dropText')}
        </ConfirmPanel>
      )}
      {!doing && (
        <div className={classes.commands}>
          {(['confirm', 'revise', 'drop', 'withdraw'] as const).map((command) => (
            <CommandButton
              key={command}
              command={command}
              commands={objective.allowedCommands}
              variant={command === 'confirm' ? 'filled' : 'default'}
              onClick={() => setDoing(command)}
            >
              {command === 'confirm' ? t('confirmWhat', { title }) : t(command)}
            </CommandButton>
          ))}
        </div>
      )}
    </Card>
  )
}

function RevisionFacts({ heading, revision, names }: { heading: string; revision: Revision; names: Names }) {
  const { specific, measurable, achievable, realistic, timeBound, successCriterionId } = revision.aspects
  const scope = (specific?.scope ?? []).map((each) => names.get(each.id) ?? each.id).join(', ')
  const target =
    measurable?.target === undefined
      ? undefined
      : [measurable.comparator && t(`comparator_${measurable.comparator}`), measurable.target, measurable.unit]
          .filter(Boolean)
          .join(' ')
  return (
    <>
      <h4>{heading}</h4>
      <dl className={classes.aspects}>
        <Aspect name={t('specific')}>
          {specific && (
            <>
              <PlainText>{specific.statement}</PlainText>
              {scope && (
                <div className={classes.dim}>
                  {t('scope')}: {scope}
                </div>
              )}
            </>
          )}
        </Aspect>
        <Aspect name={t('measurable')}>
          {measurable && (
            <>
              {[measurable.indicator, target, measurable.deliverable].filter(Boolean).join(': ')}
              {measurable.dataSource && (
                <div className={classes.dim}>
                  {t('dataSource')}: {measurable.dataSource}
                </div>
              )}
            </>
          )}
        </Aspect>
        <Aspect name={t('achievable')}>
          {achievable && (
            <>
              <PlainText>{achievable}</PlainText>
              {revision.achievableConfirmed && <Badge tone="good">{t('achievableConfirmed')}</Badge>}
            </>
          )}
        </Aspect>
        <Aspect name={t('realistic')}>
          {realistic && (
            <>
              <PlainText>{realistic.rationale}</PlainText>
              {realistic.priorityId && (
                <div className={classes.dim}>
                  {t('priority')}: {names.get(realistic.priorityId) ?? ''}
                </div>
              )}
              {successCriterionId && (
                <div className={classes.dim}>
                  {t('criterion')}: {names.get(successCriterionId) ?? ''}
                </div>
              )}
              {realistic.constraints && <PlainText>{realistic.constraints}</PlainText>}
            </>
          )}
        </Aspect>
        <Aspect name={t('timeBound')}>
          {timeBound?.startOn && timeBound.dueOn && (
            <>
              <DateText date={timeBound.startOn} /> – <DateText date={timeBound.dueOn} />
              <ul className={classes.plain}>
                {(timeBound.milestones ?? []).map((milestone) => (
                  <li key={milestone.title + milestone.dueOn}>
                    {milestone.title}, <DateText date={milestone.dueOn} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Aspect>
      </dl>
      <Facts
        items={[
          [t('changeReason'), revision.changeReason],
          [t('leadConfirmed'), revision.leadConfirmedAt ? <InstantText at={revision.leadConfirmedAt} /> : t('notYet')],
          [
            t('memberConfirmed'),
            revision.memberConfirmedAt ? <InstantText at={revision.memberConfirmedAt} /> : t('notYet'),
          ],
        ]}
      />
    </>
  )
}

function Aspect({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className={classes.dim}>{t('missing')}</span>}</dd>
    </div>
  )
}

/** The member says personally that it is achievable (IQA-038); nobody ticks it for them. */
function ConfirmForm({
  of,
  objective,
  revision,
  onDone,
}: {
  of: ObjectiveChoices
  objective: Objective
  revision: Revision
  onDone: () => void
}) {
  const me = useMe()
  const confirm = useConfirmObjective(of.plan, objective)
  const own = of.plan.personId === me.id
  const [achievable, setAchievable] = useState(false)
  const [told, setTold] = useState(false)
  return (
    <ConfirmPanel
      title={t('confirmWhat', { title: revision.aspects.title })}
      confirmLabel={t('confirm')}
      draftKey={`iqa-objective/${objective.id}/confirm`}
      onConfirm={async () => {
        if (own && !achievable) {
          setTold(true)
          return
        }
        await confirm.mutateAsync({ revision: revision.number, ...(own ? { achievable } : {}) })
        toast(t('confirmed'))
        onDone()
      }}
      onCancel={onDone}
    >
      {own && (
        <Checkbox
          label={t('confirmAchievable')}
          checked={achievable}
          error={told && !achievable && t('confirmNeedsTick')}
          onChange={(event) => setAchievable(event.currentTarget.checked)}
        />
      )}
      {own && of.plan.resourceGaps.length > 0 && (
        <p>
          {t('resourceGaps')}: {of.plan.resourceGaps.join(', ')}
        </p>
      )}
    </ConfirmPanel>
  )
}
