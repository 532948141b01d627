import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { offered } from '../../ui/commands'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { PlanFrame } from './PlanFrame'
import { versionQuery, type Plan } from './queries'
import { Reading } from './Reading'
import classes from './workplan.module.css'
import { t } from './words'

/** Any version, to read. */
export function Component() {
  return <PlanFrame title={t('plan')}>{(plan) => <OneVersion plan={plan} />}</PlanFrame>
}

function OneVersion({ plan }: { plan: Plan }) {
  const { versionId = '' } = useParams()
  const version = useQuery(versionQuery(plan.id, versionId))
  if (version.isPending) return <Lines count={8} />
  if (!version.data) return <ProblemAlert error={version.error} onRetry={() => void version.refetch()} />
  const base = `/iqa-work-plans/${plan.id}/versions/${versionId}`
  return (
    <div className={classes.stack}>
      <div className={classes.commands}>
        {(offered(version.data.allowedCommands, 'edit') ?? offered(version.data.allowedCommands, 'take-back')) && (
          <Button component={Link} to={`${base}/edit`}>
            {t('continueDraft')}
          </Button>
        )}
        {version.data.number > 1 && (
          <Button component={Link} to={`${base}/changes`} variant="default">
            {t('changes')}
          </Button>
        )}
        {version.data.publishedAt && (
          <Button component={Link} to={`${base}/notices`} variant="default">
            {t('communication')}
          </Button>
        )}
      </div>
      <Reading areaId={plan.areaId} version={version.data} />
    </div>
  )
}
