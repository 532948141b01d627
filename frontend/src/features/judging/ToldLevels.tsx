import { LevelBadge } from '../../ui/LevelBadge'
import type { Feedback, Guide } from './queries'
import { t } from './words'
import classes from './Judging.module.css'

/** The levels as the centre was told them. */
export function ToldLevels({ feedback, guide }: { feedback: Feedback; guide: Guide }) {
  if (!feedback.levels?.length) return null
  return (
    <>
      <h3 className={classes.part}>{t('toldLevels')}</h3>
      <ul className={classes.told}>
        {feedback.levels.map(({ objective, level }) => (
          <li key={objective}>
            <span>
              {objective} {guide.objectives.find((each) => each.code === objective)?.title}
            </span>
            <LevelBadge level={level} label={guide.levels.find((each) => each.code === level)?.label} provisional />
          </li>
        ))}
      </ul>
    </>
  )
}
