import { IconCertificate } from '@tabler/icons-react'
import { Link } from 'react-router'
import { t } from './words'
import type { Guide } from './queries'
import classes from './Guide.module.css'

/** The objectives by theme; the one being read is marked. On a phone a select stands in for it. */
export function ObjectiveTree({
  guide,
  current,
  suffix,
}: {
  guide: Guide
  current: string | undefined
  suffix: string
}) {
  return (
    <nav className={classes.tree} aria-label={t('objectives')}>
      <Link to={`/guide${suffix}`} className={classes.branch} aria-current={current ? undefined : 'page'}>
        {t('overview')}
      </Link>
      {guide.groups.map((group) => (
        <div key={group.code}>
          <div className={classes.group} id={`group-${group.code}`}>
            {group.label}
          </div>
          <ul aria-labelledby={`group-${group.code}`}>
            {guide.objectives
              .filter((objective) => objective.group === group.code)
              .map((objective) => {
                const changed = objective.measures.filter((measure) => measure.change).length
                return (
                  <li key={objective.code}>
                    <Link
                      to={`/guide/${objective.code}${suffix}`}
                      className={classes.branch}
                      aria-current={objective.code === current ? 'page' : undefined}
                    >
                      <span className={classes.code}>{objective.code}</span>
                      <span>
                        {objective.title}
                        {objective.certificationLinked && (
                          <span className={classes.mark}>
                            <IconCertificate size={16} aria-hidden /> {t('linked')}
                          </span>
                        )}
                        {changed > 0 && <span className={classes.mark}>{t('changedCount', { count: changed })}</span>}
                      </span>
                    </Link>
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
