import { useMe } from '../../shared/session/SessionContext'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ImportView } from './ImportView'
import { t } from './words'

/** Lists of my own centre. */
export function Component() {
  const centre = useMe().assignments.find(
    (held) => held.organisationKind === 'CENTRE' && held.role === 'CENTRE_CONTACT',
  )?.organisationId
  return (
    <Page title={t('title')} lead={t('lead')}>
      {centre ? <ImportView centre={centre} /> : <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>}
    </Page>
  )
}
