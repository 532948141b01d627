import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole, useMe } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { PlanFrame } from './PlanFrame'
import { PlanLinks } from './PlanLinks'
import { PolicyKept } from './PolicyKept'
import { noticesQuery, versionQuery, type Notice, type Plan } from './queries'
import { Reading } from './Reading'
import classes from './workplan.module.css'
import { t } from './words'

const AmendForm = lazy(() => import('./AmendForm'))

/** What is in force: to read, to print, and from here to amend. */
export function Component() {
  return <PlanFrame>{(plan) => <InForce plan={plan} />}</PlanFrame>
}

function InForce({ plan }: { plan: Plan }) {
  const isLead = useHasRole('LEAD_IQA')
  const mayReadSamples = useHasRole('LEAD_IQA', 'IQA', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'CENTRE_MANAGER')
  const [amending, setAmending] = useState(false)
  const draft = plan.openVersionId && `/iqa-work-plans/${plan.id}/versions/${plan.openVersionId}`
  return (
    <div className={classes.stack}>
      <PlanLinks plan={plan} />
      {plan.currentVersionId && <OwnNotice plan={plan} versionId={plan.currentVersionId} />}
      <div className={classes.commands}>
        {draft && (
          <Button
            component={Link}
            to={isLead ? `${draft}/edit` : draft}
            variant={plan.currentVersionId ? 'default' : 'filled'}
          >
            {t(isLead ? 'continueDraft' : 'readDraft')}
          </Button>
        )}
        {!amending && (
          <CommandButton
            command="amend"
            commands={plan.allowedCommands}
            variant="default"
            onClick={() => setAmending(true)}
          >
            {t('amend')}
          </CommandButton>
        )}
      </div>
      {amending && (
        <Suspense fallback={<Lines />}>
          <AmendForm plan={plan} onDone={() => setAmending(false)} />
        </Suspense>
      )}
      {plan.currentVersionId ? (
        <>
          {mayReadSamples && <PolicyKept planId={plan.id} />}
          <Current plan={plan} versionId={plan.currentVersionId} />
        </>
      ) : (
        <EmptyState title={t('nothingInForce')}>{t('nothingInForceDetail')}</EmptyState>
      )}
    </div>
  )
}

function Current({ plan, versionId }: { plan: Plan; versionId: string }) {
  const version = useQuery(versionQuery(plan.id, versionId))
  if (version.isPending) return <Lines count={8} />
  if (!version.data) return <ProblemAlert error={version.error} onRetry={() => void version.refetch()} />
  return <Reading areaId={plan.areaId} version={version.data} />
}

/** Whoever was told of the version and has not taken note is asked to, before all else. */
function OwnNotice({ plan, versionId }: { plan: Plan; versionId: string }) {
  const me = useMe()
  const notices = useInfiniteQuery(noticesQuery(plan.id, versionId))
  const mine = rowsOf<Notice>(notices.data).find((notice) => notice.personId === me.id && !notice.acknowledgedAt)
  if (!mine) return null
  return (
    <EmptyState
      title={t('yourNotice')}
      action={
        <Button component={Link} to={`/iqa-work-plans/${plan.id}/versions/${versionId}/notices/${mine.id}`}>
          {t('openNotice')}
        </Button>
      }
    >
      {t('acknowledgeText')}
    </EmptyState>
  )
}
