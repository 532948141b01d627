import { Card, Section } from '../../ui/Section'
import { Columns } from '../../ui/Columns'
import { LevelBadge } from '../../ui/LevelBadge'
import { Facts } from '../../ui/Facts'
import { GuideLink } from './GuideLink'
import type { Guide } from './queries'
import { t } from './words'
import classes from './Guide.module.css'

/** What the guide is for, what changed, and what the words of a judgement mean. */
export function GuideOverview({ guide, suffix }: { guide: Guide; suffix: string }) {
  const changed = guide.objectives.flatMap((objective) => objective.measures).filter((measure) => measure.change)
  return (
    <>
      <Section title={t('about')}>
        <p className={classes.text}>{guide.about}</p>
      </Section>
      {changed.length > 0 && (
        <Section title={t('changes')}>
          <ul className={classes.list}>
            {changed.map((measure) => (
              <li key={measure.ref}>
                <GuideLink to={`/guide/${measure.ref}${suffix}`}>{measure.ref}</GuideLink> {measure.change}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('levels')}>
        <p>{t('levelsLead')}</p>
        <Columns min="12rem">
          {guide.levels.map((level) => (
            <Card key={level.code} label={level.label}>
              <LevelBadge level={level.code} label={level.label} />
              <p>{level.meaning}</p>
              <p className={classes.dim}>{t('asks', { words: level.asksForWords })}</p>
            </Card>
          ))}
        </Columns>
      </Section>
      <Section title={t('findings')}>
        <Facts
          items={guide.findings.map((finding) => [
            finding.label,
            [finding.meaning, finding.noteRequired && t('noteNeeded'), finding.reasonRequired && t('reasonNeeded')]
              .filter(Boolean)
              .join(' '),
          ])}
        />
      </Section>
      <Section title={t('deadlines')}>
        <Facts items={guide.deadlines.map((deadline) => [t(deadline.kind), deadline.words])} />
      </Section>
    </>
  )
}
