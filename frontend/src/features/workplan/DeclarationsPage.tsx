import { useParams } from 'react-router'
import { Page } from '../../ui/Page'
import { Declarations } from './Declarations'
import { t } from './teamWords'

/** The way here from a reminder: also for people of the centre who belong to no area (IQA-077). */
export function Component() {
  const { centreId = '' } = useParams()
  return (
    <Page title={t('conflicts')} lead={t('conflictsLead')}>
      <Declarations at={{ centreId }} />
    </Page>
  )
}
