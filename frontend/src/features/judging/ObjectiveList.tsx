import { NativeSelect } from '@mantine/core'
import { IconCertificate, IconMessage } from '@tabler/icons-react'
import { LevelBadge } from '../../ui/LevelBadge'
import type { FindingRow, Guide, Judgement } from './queries'
import { t } from './words'
import classes from './Judging.module.css'

export const FEEDBACK = 'feedback'

interface Props {
  readonly guide: Guide
  readonly rows: readonly FindingRow[]
  readonly judgements: readonly Judgement[]
  readonly current: string
  readonly onChoose: (objective: string) => void
}

/** The objectives with progress and level; a select stands in for it on a phone. */
export function ObjectiveList({ guide, rows, judgements, current, onChoose }: Props) {
  const progress = (objective: string) => {
    const its = rows.filter((row) => row.objective === objective)
    return { answered: its.filter((row) => row.finding).length, total: its.length }
  }
  return (
    <>
      <nav className={classes.list} aria-label={t('objectives')}>
        <ul>
          {guide.objectives.map((objective) => {
            const judgement = judgements.find((each) => each.objective === objective.code)
            const { answered, total } = progress(objective.code)
            return (
              <li key={objective.code}>
                <button
                  type="button"
                  className={classes.branch}
                  aria-current={objective.code === current ? 'true' : undefined}
                  onClick={() => onChoose(objective.code)}
                >
                  <span className={classes.code}>{objective.code}</span>
                  <span className={classes.branchText}>
                    {objective.title}
                    <span className={classes.branchFacts}>
                      <span aria-label={t('progressWords', { answered, total })}>
                        {t('progress', { answered, total })}
                      </span>
                      {judgement?.level && (
                        <LevelBadge level={judgement.level} label={labelOf(guide, judgement.level)} />
                      )}
                      {objective.certificationLinked && (
                        <span className={classes.mark}>
                          <IconCertificate size={16} aria-hidden /> {t('linked')}
                        </span>
                      )}
                    </span>
                  </span>
                </button>
              </li>
            )
          })}
          <li>
            <button
              type="button"
              className={classes.branch}
              aria-current={current === FEEDBACK ? 'true' : undefined}
              onClick={() => onChoose(FEEDBACK)}
            >
              <span className={classes.code}>
                <IconMessage size={18} aria-hidden />
              </span>
              <span className={classes.branchText}>{t('spokenFeedback')}</span>
            </button>
          </li>
        </ul>
      </nav>
      <NativeSelect
        className={classes.choose}
        label={t('chooseObjective')}
        value={current}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={[
          ...guide.objectives.map((objective) => {
            const { answered, total } = progress(objective.code)
            return {
              value: objective.code,
              label: `${objective.code} ${objective.title} (${t('progress', { answered, total })})`,
            }
          }),
          { value: FEEDBACK, label: t('spokenFeedback') },
        ]}
      />
    </>
  )
}

const labelOf = (guide: Guide, code: string) => guide.levels.find((each) => each.code === code)?.label
