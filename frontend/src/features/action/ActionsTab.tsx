import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { ActionTable } from './ActionTable'
import { actionsQuery, recommendationsQuery, type ActionRow, type RecommendationRow } from './queries'
import { RecommendationTable } from './RecommendationTable'
import { t } from './words'

/** What the report of this visit asks for and advises. */
export default function ActionsTab() {
  const { visitId = '' } = useParams()
  const practitionerOnly = !useHasRole(
    'REVIEWER',
    'QUALITY_MANAGER',
    'TEAM_LEADER',
    'AO_ADMIN',
    'PRINCIPAL_REVIEWER',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
  )
  const actions = useInfiniteQuery(actionsQuery({ visit: visitId }))
  const recommendations = useInfiniteQuery({
    ...recommendationsQuery({ visit: visitId, sort: 'reference' }),
    enabled: !practitionerOnly,
  })
  const earlier = useInfiniteQuery({
    ...recommendationsQuery({ forVisit: visitId, sort: 'reference' }),
    enabled: !practitionerOnly,
  })
  const toLookAt = rowsOf<RecommendationRow>(earlier.data)
  return (
    <>
      {toLookAt.length > 0 && (
        <Section title={t('toLookAt')}>
          <RecommendationTable caption={t('toLookAt')} rows={toLookAt} loading={earlier} />
        </Section>
      )}
      <Section title={t('ofVisit')}>
        <ActionTable
          caption={t('ofVisit')}
          rows={rowsOf<ActionRow>(actions.data)}
          loading={actions}
          empty={
            <EmptyState order={3} title={t('noneOfVisit')}>
              {t('noneOfVisitDetail')}
            </EmptyState>
          }
        />
      </Section>
      {!practitionerOnly && (
        <Section title={t('recommendationsOfVisit')}>
          <RecommendationTable
            caption={t('recommendationsOfVisit')}
            rows={rowsOf<RecommendationRow>(recommendations.data)}
            loading={recommendations}
          />
        </Section>
      )}
    </>
  )
}
