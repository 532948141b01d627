import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { invalidate } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { FormActions } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { Deliveries } from './Deliveries'
import { EndpointForm } from './EndpointForm'
import {
  endpointQuery,
  useEdit,
  usePing,
  useRemove,
  useRotate,
  useSwitchOff,
  useSwitchOn,
  type Endpoint,
} from './queries'
import { Secret } from './Secret'
import { t, wordsOf } from './words'

const BREADCRUMBS = [{ label: t('title'), to: '/webhooks' }]

/** One endpoint: what it is told, its secret, its log. */
export function Component() {
  const { endpointId = '' } = useParams()
  const endpoint = useQuery(endpointQuery(endpointId))
  if (endpoint.isPending) return <PageSkeleton />
  if (endpoint.error) {
    return (
      <Page title={t('title')} breadcrumbs={BREADCRUMBS}>
        <ProblemAlert error={endpoint.error} onRetry={() => void endpoint.refetch()} />
      </Page>
    )
  }
  const { address, description } = endpoint.data.endpoint
  return (
    <Page title={description ?? new URL(address).host} breadcrumbs={BREADCRUMBS}>
      <Details endpoint={endpoint.data} />
      <SecretSection endpoint={endpoint.data} />
      <Deliveries endpoint={endpoint.data} />
    </Page>
  )
}

function Details({ endpoint }: { endpoint: Endpoint }) {
  const [doing, setDoing] = useState<'edit' | 'off' | 'remove'>()
  const edit = useEdit(endpoint)
  const switchOff = useSwitchOff(endpoint)
  const switchOn = useSwitchOn(endpoint)
  const remove = useRemove(endpoint)
  const ping = usePing(endpoint.id)
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const done = () => setDoing(undefined)
  const row = endpoint.endpoint
  return (
    <Section title={t('details')}>
      <ProblemAlert error={ping.error ?? switchOn.error} />
      {row.state === 'SWITCHED_OFF' && <p>{t('offDetail')}</p>}
      {doing === 'edit' ? (
        <EndpointForm
          draftKey={`webhook/${endpoint.id}`}
          endpoint={row}
          submitLabel={t('save')}
          onSend={async (values) => {
            await edit.mutateAsync(values)
            toast(t('saved'))
            done()
          }}
          onCancel={done}
        />
      ) : (
        <Facts
          items={[
            [t('address'), <PlainText key="address">{row.address}</PlainText>],
            [t('told'), row.types.map((type) => wordsOf('type', type)).join(', ')],
            [
              t('state'),
              <Badge key="state" tone={row.state === 'ACTIVE' ? 'good' : 'bad'}>
                {wordsOf('state', row.state)}
              </Badge>,
            ],
            [t('offSince'), row.offAt && <InstantText at={row.offAt} />],
            [t('lastSuccess'), row.lastSuccessAt ? <InstantText at={row.lastSuccessAt} /> : t('never')],
          ]}
        />
      )}
      {row.offReason && <p>{wordsOf('off', row.offReason)}.</p>}
      {doing === 'off' && (
        <ConfirmPanel
          title={t('switchOffQuestion')}
          confirmLabel={t('switchOff')}
          draftKey={`webhook/${endpoint.id}/off`}
          onConfirm={async () => {
            await switchOff.mutateAsync(undefined)
            toast(t('switchedOff'))
            done()
          }}
          onCancel={done}
        >
          {t('switchOffDetail')}
        </ConfirmPanel>
      )}
      {doing === 'remove' && (
        <ConfirmPanel
          title={t('removeQuestion')}
          confirmLabel={t('remove')}
          draftKey={`webhook/${endpoint.id}/remove`}
          danger
          onConfirm={async () => {
            await remove.mutateAsync()
            toast(t('removed'))
            await navigate('/webhooks')
            await invalidate(queryClient, 'webhook')
          }}
          onCancel={done}
        >
          {t('removeDetail')}
        </ConfirmPanel>
      )}
      {!doing && (
        <FormActions>
          <CommandButton
            command="ping"
            commands={endpoint.allowedCommands}
            loading={ping.isPending}
            onClick={() => ping.mutate(undefined, { onSuccess: () => toast(t('pinged')) })}
          >
            {t('ping')}
          </CommandButton>
          <CommandButton
            command="switch-on"
            commands={endpoint.allowedCommands}
            loading={switchOn.isPending}
            onClick={() => switchOn.mutate(undefined, { onSuccess: () => toast(t('switchedOn')) })}
          >
            {t('switchOn')}
          </CommandButton>
          <CommandButton
            command="edit"
            commands={endpoint.allowedCommands}
            variant="default"
            onClick={() => setDoing('edit')}
          >
            {t('edit')}
          </CommandButton>
          <CommandButton
            command="switch-off"
            commands={endpoint.allowedCommands}
            variant="default"
            onClick={() => setDoing('off')}
          >
            {t('switchOff')}
          </CommandButton>
          <CommandButton
            command="remove"
            commands={endpoint.allowedCommands}
            variant="default"
            onClick={() => setDoing('remove')}
          >
            {t('remove')}
          </CommandButton>
        </FormActions>
      )}
    </Section>
  )
}

function SecretSection({ endpoint }: { endpoint: Endpoint }) {
  const [asking, setAsking] = useState(false)
  const rotate = useRotate(endpoint)
  return (
    <Section title={t('secret')}>
      <p>{t('secretLead')}</p>
      {rotate.data && <Secret secret={rotate.data.secret} />}
      {endpoint.previousSecretUntil && (
        <p>
          {t('previousUntil')} <InstantText at={endpoint.previousSecretUntil} />.
        </p>
      )}
      {asking ? (
        <ConfirmPanel
          title={t('rotateQuestion')}
          confirmLabel={t('rotate')}
          draftKey={`webhook/${endpoint.id}/rotate`}
          onConfirm={async () => {
            await rotate.mutateAsync(undefined)
            setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        >
          {t('rotateDetail')}
        </ConfirmPanel>
      ) : (
        <FormActions>
          <CommandButton
            command="rotate-secret"
            commands={endpoint.allowedCommands}
            variant="default"
            onClick={() => setAsking(true)}
          >
            {t('rotate')}
          </CommandButton>
        </FormActions>
      )}
    </Section>
  )
}
