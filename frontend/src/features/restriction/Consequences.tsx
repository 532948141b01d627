import { Section } from '../../ui/Section'
import { consequencesOf, type Consequence, type DecisionForm } from './decision'
import type { Block } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

/** What follows from the decision as it stands in the form: shown before it is made. */
export function Consequences({ form, block }: { form: DecisionForm; block: Block }) {
  const consequences = consequencesOf(form, block)
  return (
    <Section title={t('follows')} order={3}>
      <div role="status">
        {consequences.length === 0 ? (
          <p className={classes.dim}>{t('followsNothing')}</p>
        ) : (
          <ul className={classes.list}>
            {consequences.map((each) => (
              <li key={each.kind}>{sentence(each, block)}</li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}

function sentence(consequence: Consequence, block: Block): string {
  switch (consequence.kind) {
    case 'apply':
      return t('followsApply', {
        objectives: consequence.objectives.join(', '),
        families: block.families.map(({ label }) => label).join(', '),
      })
    case 'join':
      return t('followsJoin', { objectives: consequence.objectives.join(', ') })
    case 'noBlock':
      return t('followsNoBlock')
    case 'publish':
      return t('followsPublish')
    case 'version':
      return t('followsVersion', {
        changes: consequence.changes
          .map(({ objective, level }) =>
            t('changeOf', {
              objective,
              level: block.scale?.levels.find(({ code }) => code === level)?.label ?? level,
            }),
          )
          .join(', '),
      })
    case 'owner':
      return t('followsOwner')
    case 'reviewer':
      return t('followsReviewer')
    case 'told':
      return t('followsTold')
    case 'reviewerTold':
      return t('followsReviewerTold')
  }
}
