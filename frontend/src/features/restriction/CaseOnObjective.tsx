import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { RowOf } from '../../api/query'
import { LevelBadge } from '../../ui/LevelBadge'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import { actionsOf } from './decision'
import type { Report } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

interface Props {
  readonly content: Report['content']
  readonly code: string
  readonly evidence: readonly RowOf<'/visits/{visitId}/evidence'>[] | undefined
}

/** What was found on one objective: level and rationale, findings, evidence, actions. */
export function CaseOnObjective({ content, code, evidence = [] }: Props) {
  const objective = content.objectives.find((each) => each.code === code)
  if (!objective) return null
  const refs = new Set(objective.measures.map(({ ref }) => ref))
  const seen = evidence.filter(({ measures }) => measures.some((measure) => refs.has(measure)))
  const actions = actionsOf(content, code)
  return (
    <Section title={`${code} ${objective.title}`} order={3}>
      <p>
        <LevelBadge level={objective.level} label={objective.levelLabel} />
      </p>
      {objective.rationale && (
        <>
          <h4>{t('rationale')}</h4>
          <PlainText>{objective.rationale}</PlainText>
        </>
      )}
      <table className={classes.table}>
        <caption className="visually-hidden">
          {t('findings')}: {code}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('measure')}</th>
            <th scope="col">{t('finding')}</th>
            <th scope="col">{t('note')}</th>
          </tr>
        </thead>
        <tbody>
          {objective.measures.map((measure) => (
            <tr key={measure.ref}>
              <th scope="row">
                <Anchor component={Link} to={`/guide/${measure.ref}`} inherit>
                  {measure.ref}
                </Anchor>
              </th>
              <td>{measure.findingLabel}</td>
              <td>{measure.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{t('evidence')}</h4>
      {seen.length === 0 ? (
        <p className={classes.dim}>{t('noEvidence')}</p>
      ) : (
        <ul className={classes.list}>
          {seen.map((each) => (
            <li key={each.id}>
              <Anchor component={Link} to={`/evidence/${each.id}`} inherit>
                {each.title}
              </Anchor>{' '}
              ({each.measures.join(', ')})
            </li>
          ))}
        </ul>
      )}
      <h4>{t('essentialActions')}</h4>
      {actions.length === 0 ? (
        <p className={classes.dim}>{t('noActions')}</p>
      ) : (
        <ul className={classes.list}>
          {actions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
