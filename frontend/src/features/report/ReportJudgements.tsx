import { Badge } from '../../ui/Badge'
import { LevelBadge } from '../../ui/LevelBadge'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import type { ReportObjective } from './queries'
import classes from './Report.module.css'
import { t } from './words'

/** The ten levels as a strip, then each objective with its reasons and findings. */
export function ReportJudgements({ objectives }: { objectives: readonly ReportObjective[] }) {
  return (
    <Section title={t('judgements')}>
      <ul className={classes.strip} aria-label={t('heat')}>
        {objectives.map((objective) => (
          <li key={objective.code} className={classes.cell}>
            <a href={`#${objective.code}`}>{objective.code}</a>
            <div>
              <LevelBadge level={objective.level} label={objective.levelLabel} />
            </div>
            {objective.previousLevel && (
              <div className={classes.small}>
                {t('lastYear', { level: objective.previousLevel.toLowerCase().replaceAll('_', ' ') })}
              </div>
            )}
          </li>
        ))}
      </ul>
      {objectives.map((objective) => (
        <Objective key={objective.code} objective={objective} />
      ))}
    </Section>
  )
}

function Objective({ objective }: { objective: ReportObjective }) {
  return (
    <section id={objective.code} className={classes.objective} aria-labelledby={`${objective.code}-title`}>
      <h3 id={`${objective.code}-title`}>
        {objective.code} {objective.title} <LevelBadge level={objective.level} label={objective.levelLabel} />{' '}
        {objective.certificationLinked && <Badge tone="info">{t('linked')}</Badge>}
      </h3>
      {objective.rationale && <PlainText>{objective.rationale}</PlainText>}
      {objective.changeReason && (
        <p>
          <strong>{t('changedSince')}:</strong> {objective.changeReason}
        </p>
      )}
      <details>
        <summary>{t('measures', { count: objective.measures.length })}</summary>
        <table className={classes.measures}>
          <caption className="visually-hidden">{t('measures', { count: objective.measures.length })}</caption>
          <tbody>
            {objective.measures.map((measure) => (
              <tr key={measure.ref}>
                <th scope="row">{measure.ref}</th>
                <td>{measure.statement}</td>
                <td>
                  <strong>{measure.findingLabel ?? t('noFinding')}</strong>
                </td>
                <td>
                  {measure.note} {measure.addendumNote}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
