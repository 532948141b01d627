import { useNavigate } from 'react-router'
import { Page } from '../../ui/Page'
import { TeamForm } from './TeamForm'
import { t } from './words'

/** Forms a team. */
export function Component() {
  const navigate = useNavigate()
  return (
    <Page title={t('formTeam')} breadcrumbs={[{ label: t('teams'), to: '/teams' }]}>
      <TeamForm onDone={(team) => void navigate(team ? `/teams/${team.id}` : '/teams')} />
    </Page>
  )
}
