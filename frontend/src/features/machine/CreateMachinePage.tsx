import { Button } from '@mantine/core'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { FormActions } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { MachineForm } from './MachineForm'
import { useCreate } from './queries'
import { Secret } from './Secret'
import { useOwnCentre } from './useOwnCentre'
import { t } from './words'

/** Makes a machine account and shows its secret, once. */
export function Component() {
  const own = useOwnCentre()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const create = useCreate()
  return (
    <Page narrow title={t('createTitle')} lead={t('createLead')} breadcrumbs={[{ label: t('title'), to: '/machines' }]}>
      {create.isSuccess ? (
        <>
          <Secret made={create.data} />
          <FormActions>
            <Button
              variant="default"
              component={Link}
              to={(create.data as typeof create.data | undefined) ? `/machines/${create.data.account.id}` : '/machines'}
            >
              {t('toDetails')}
            </Button>
          </FormActions>
        </>
      ) : (
        <MachineForm
          draftKey="machine/new"
          values={{ centre: own ?? search.get('centre') ?? '', name: '', purpose: '', contact: '', scopes: [] }}
          asks={{ name: true, centre: !own }}
          ofOrganisation={!own}
          submitLabel={t('create')}
          onSend={async ({ centre, ...rest }) => {
            await create.mutateAsync({
              ...rest,
              scopes: [...rest.scopes],
              ...(centre.trim() ? { centre: centre.trim() } : {}),
            })
            toast(t('created'))
          }}
          onCancel={() => void navigate('/machines')}
        />
      )}
    </Page>
  )
}
