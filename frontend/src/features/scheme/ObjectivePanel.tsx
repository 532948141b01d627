import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../../ui/Section'
import { GuideLink } from './GuideLink'
import { MeasureCard } from './MeasureCard'
import type { Guide, Objective } from './queries'
import { t } from './words'
import classes from './Guide.module.css'

interface Props {
  readonly guide: Guide
  readonly objective: Objective
  /** The measure to bring into view. */
  readonly measure: string | undefined
  readonly suffix: string
}

/** One objective with its measures. */
export function ObjectivePanel({ guide, objective, measure, suffix }: Props) {
  const [unfolded, setUnfolded] = useState(false)
  const place = guide.objectives.indexOf(objective)
  const previous = guide.objectives[place - 1]
  const next = guide.objectives[place + 1]

  return (
    <>
      <p className={classes.text}>{objective.description}</p>
      {objective.certificationLinked && <p className={classes.text}>{t('linkedMeaning')}</p>}
      <Section
        title={t('measures', { objective: objective.code })}
        actions={
          <Button variant="default" size="compact-md" onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('foldAll') : t('unfoldAll')}
          </Button>
        }
      >
        {objective.measures.map((each) => (
          <MeasureCard key={each.ref} measure={each} unfolded={unfolded} inView={each.ref === measure} />
        ))}
      </Section>
      <div className={classes.neighbours}>
        {previous && (
          <GuideLink to={`/guide/${previous.code}${suffix}`}>
            {t('previous', { objective: `${previous.code} ${previous.title}` })}
          </GuideLink>
        )}
        {next && (
          <GuideLink to={`/guide/${next.code}${suffix}`}>
            {t('next', { objective: `${next.code} ${next.title}` })}
          </GuideLink>
        )}
      </div>
    </>
  )
}
