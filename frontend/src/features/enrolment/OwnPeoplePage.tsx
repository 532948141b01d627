import { useMe } from '../../shared/session/SessionContext'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { CentrePeopleView } from './CentrePeopleView'
import { t } from './words'

/** The people of the centre at which I hold a role. */
export function Component() {
  const me = useMe()
  const own = me.assignments.find(
    (held) => held.organisationKind === 'CENTRE' && (held.role === 'CENTRE_CONTACT' || held.role === 'HEAD_OF_CENTRE'),
  )
  return own ? (
    <CentrePeopleView centre={own.organisationId} isOwn />
  ) : (
    <Page title={t('people')}>
      <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
    </Page>
  )
}
