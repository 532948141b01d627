import { Badge, type Tone } from '../../ui/Badge'
import type { Change } from './queries'
import { readable, type Names } from './readable'
import classes from './workplan.module.css'
import { t } from './words'

const TONES: Readonly<Record<Change['kind'], Tone>> = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'info' }

/** What was added, removed or changed. */
export function ChangeHead({ change, order }: { change: Change; order: 3 | 4 }) {
  const Heading = order === 3 ? 'h3' : 'h4'
  return (
    <div className={classes.itemHead}>
      <Heading>
        {t.lookUp(`section_${change.section}`) ?? change.section}
        {change.section === 'CONTEXT' ? '' : `: ${change.title}`}
      </Heading>
      <span className={classes.commands}>
        <Badge tone={TONES[change.kind]}>{t(`changeKind_${change.kind}`)}</Badge>
        {change.mine && <Badge tone="warn">{t('touchesYou')}</Badge>}
      </span>
    </div>
  )
}

/** Field by field, before and now. */
export function ChangeFields({ change, names }: { change: Change; names: Names }) {
  return (
    <dl className={classes.aspects}>
      {change.fields.map(({ field, before, after }) => {
        const old = readable(field, before, names)
        const now = readable(field, after, names)
        return (
          <div key={field}>
            <dt>{t.lookUp(`field_${field}`) ?? field}</dt>
            <dd>
              {old && (
                <del>
                  <span className="visually-hidden">{t('before')}: </span>
                  {old}
                </del>
              )}{' '}
              {now && (
                <ins>
                  <span className="visually-hidden">{t('now')}: </span>
                  {now}
                </ins>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
