import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
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
import { Credentials } from './Credentials'
import { MachineForm } from './MachineForm'
import { machineQuery, useEdit, useRevoke, type Machine } from './queries'
import { t, wordsOf } from './words'

const BREADCRUMBS = [{ label: t('title'), to: '/machines' }]

/** One machine account: what it may do, its credentials, its end. */
export function Component() {
  const { machineAccountId = '' } = useParams()
  const machine = useQuery(machineQuery(machineAccountId))
  if (machine.isPending) return <PageSkeleton />
  if (machine.error) {
    return (
      <Page title={t('title')} breadcrumbs={BREADCRUMBS}>
        <ProblemAlert error={machine.error} onRetry={() => void machine.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={machine.data.name} breadcrumbs={BREADCRUMBS}>
      <Details machine={machine.data} />
      <Credentials machine={machine.data} />
    </Page>
  )
}

function Details({ machine }: { machine: Machine }) {
  const [doing, setDoing] = useState<'edit' | 'revoke'>()
  const edit = useEdit(machine)
  const revoke = useRevoke(machine)
  const done = () => setDoing(undefined)
  return (
    <Section title={t('details')}>
      {doing === 'edit' ? (
        <MachineForm
          draftKey={`machine/${machine.id}`}
          values={{ ...machine, centre: machine.centreId ?? '' }}
          asks={{ name: false, centre: false }}
          ofOrganisation={!machine.centreId}
          submitLabel={t('save')}
          onSend={async ({ purpose, contact, scopes }) => {
            await edit.mutateAsync({ purpose, contact, scopes: [...scopes] })
            toast(t('saved'))
            done()
          }}
          onCancel={done}
        />
      ) : (
        <Facts
          items={[
            [t('centre'), machine.centreName ? `${machine.centreName} (${machine.centreNumber})` : t('organisation')],
            [t('purpose'), <PlainText key="purpose">{machine.purpose}</PlainText>],
            [t('contact'), <PlainText key="contact">{machine.contact}</PlainText>],
            [
              t('scopes'),
              <ul key="scopes">
                {machine.scopes.map((scope) => (
                  <li key={scope}>{wordsOf('scope', scope)}</li>
                ))}
              </ul>,
            ],
            [
              t('state'),
              <Badge key="state" tone={machine.state === 'ACTIVE' ? 'good' : 'neutral'}>
                {wordsOf('state', machine.state)}
              </Badge>,
            ],
            [t('made'), <InstantText key="made" at={machine.createdAt} />],
            [t('revokedAt'), machine.revokedAt && <InstantText at={machine.revokedAt} />],
          ]}
        />
      )}
      {doing === 'revoke' && (
        <ConfirmPanel
          title={t('revokeQuestion')}
          confirmLabel={t('revoke')}
          draftKey={`machine/${machine.id}/revoke`}
          reason="required"
          danger
          onConfirm={async (reason) => {
            await revoke.mutateAsync(reason)
            toast(t('revoked'))
            done()
          }}
          onCancel={done}
        >
          {t('revokeDetail')}
        </ConfirmPanel>
      )}
      {!doing && (
        <FormActions>
          <CommandButton
            command="edit"
            commands={machine.allowedCommands}
            variant="default"
            onClick={() => setDoing('edit')}
          >
            {t('edit')}
          </CommandButton>
          <CommandButton
            command="revoke"
            commands={machine.allowedCommands}
            variant="default"
            onClick={() => setDoing('revoke')}
          >
            {t('revoke')}
          </CommandButton>
        </FormActions>
      )}
    </Section>
  )
}
