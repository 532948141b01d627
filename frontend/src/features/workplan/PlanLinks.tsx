import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import type { Plan } from './queries'
import classes from './workplan.module.css'
import { t } from './words'

/** From the plan to the work that follows it, as far as the reader sees it. */
export function PlanLinks({ plan }: { plan: Plan }) {
  const seesWork = useHasRole('LEAD_IQA', 'IQA', 'HEAD_OF_CENTRE', 'CENTRE_CONTACT', 'CENTRE_MANAGER')
  const seesFigures = useHasRole('LEAD_IQA', 'HEAD_OF_CENTRE')
  const seesLog = useHasRole('LEAD_IQA', 'IQA', 'HEAD_OF_CENTRE')
  if (!seesWork) return null
  const below = `/iqa-work-plans/${plan.id}`
  const ofCentre = `?${new URLSearchParams({ centre: plan.centreId }).toString()}`
  const links = [
    ...(seesFigures ? [[`${below}/dashboard`, t('toDashboard')] as const] : []),
    [`${below}/coverage`, t('toCoverage')],
    [`${below}/monitoring-points`, t('toMonitoring')],
    [`/standardisation-events${ofCentre}`, t('toStandardisation')],
    ...(seesLog ? [[`/development${ofCentre}`, t('toDevelopment')] as const] : []),
  ] as const
  return (
    <nav aria-label={t('workOfPlan')}>
      <ul className={classes.links}>
        {links.map(([to, label]) => (
          <li key={to}>
            <Anchor component={Link} to={to}>
              {label}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
