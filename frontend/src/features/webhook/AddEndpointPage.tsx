import { Button } from '@mantine/core'
import { Link, useNavigate } from 'react-router'
import { EmptyState } from '../../ui/EmptyState'
import { FormActions } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { EndpointForm } from './EndpointForm'
import { useAdd } from './queries'
import { Secret } from './Secret'
import { useOwnCentre } from './useOwnCentre'
import { t } from './words'

/** Adds an endpoint and shows its secret, once. */
export function Component() {
  const centre = useOwnCentre()
  return (
    <Page narrow title={t('addTitle')} lead={t('addLead')} breadcrumbs={[{ label: t('title'), to: '/webhooks' }]}>
      {centre ? <AddEndpoint centre={centre} /> : <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>}
    </Page>
  )
}

function AddEndpoint({ centre }: { centre: string }) {
  const navigate = useNavigate()
  const add = useAdd(centre)
  if (add.data) {
    return (
      <>
        <p>{t('secretLead')}</p>
        <Secret secret={add.data.secret} />
        <FormActions>
          <Button variant="default" component={Link} to={`/webhooks/${add.data.endpoint.id}`}>
            {t('details')}
          </Button>
        </FormActions>
      </>
    )
  }
  return (
    <EndpointForm
      draftKey="webhook/new"
      submitLabel={t('add')}
      onSend={async (endpoint) => {
        await add.mutateAsync(endpoint)
        toast(t('added'))
      }}
      onCancel={() => void navigate('/webhooks')}
    />
  )
}
