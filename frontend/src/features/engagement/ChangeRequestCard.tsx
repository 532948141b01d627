import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Badge } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { PlainText } from '../../ui/PlainText'
import { Card } from '../../ui/Section'
import { toast } from '../../ui/toast'
import classes from './engagement.module.css'
import { useDecideChange, type ChangeRequest } from './queries'
import { t } from './words'

const KINDS = { ADDED: t('added'), CEASED: t('ceased'), CEASED_PARTLY: t('ceasedPartly') } as const

/** One reported change, with the decision where it is the reader's. `where` says whose it is, outside the visit. */
export function ChangeRequestCard({ request, where }: { request: ChangeRequest; where?: ReactNode }) {
  const decide = useDecideChange()
  const [asking, setAsking] = useState<'accept' | 'reject'>()
  return (
    <Card label={request.title}>
      <h3 className={classes.cardTitle}>
        {request.title} <span className={classes.dim}>{request.number}</span>
      </h3>
      <p>
        {KINDS[request.kind]}
        {request.levels.length > 0 && `: ${request.levels.join(', ')}`}{' '}
        <Badge tone={request.state === 'OPEN' ? 'warn' : 'neutral'}>{t(`request${request.state}`)}</Badge>
      </p>
      {where && <p className={classes.dim}>{where}</p>}
      {request.note && <PlainText>{request.note}</PlainText>}
      {asking ? (
        <ConfirmPanel
          title={asking === 'accept' ? t('acceptTitle') : t('rejectChangeTitle')}
          confirmLabel={asking === 'accept' ? t('accept') : t('rejectChange')}
          draftKey={`change-request/${request.id}/${asking}`}
          reason={asking === 'accept' ? 'optional' : 'required'}
          onConfirm={async (words) => {
            await decide.mutateAsync({ request, accepted: asking === 'accept', words })
            toast(t('decidedToast'))
            setAsking(undefined)
          }}
          onCancel={() => setAsking(undefined)}
        >
          {asking === 'accept' ? t('acceptDetail') : t('rejectChangeDetail')}
        </ConfirmPanel>
      ) : (
        <div className={classes.actions}>
          {isAllowed(request.allowedCommands, 'accept') && (
            <Button variant="default" onClick={() => setAsking('accept')}>
              {t('accept')}
            </Button>
          )}
          {isAllowed(request.allowedCommands, 'reject') && (
            <Button variant="default" onClick={() => setAsking('reject')}>
              {t('rejectChange')}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}
