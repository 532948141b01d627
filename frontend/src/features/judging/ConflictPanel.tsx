import { Button } from '@mantine/core'
import type { Fields } from './merge'
import type { RecordSnapshot } from './SaveQueue'
import { t } from './words'
import classes from './Judging.module.css'

const NAMES: Readonly<Record<string, string>> = {
  finding: t('fieldFinding'),
  note: t('fieldNote'),
  addendumNote: t('fieldAddendumNote'),
  level: t('fieldLevel'),
  rationale: t('fieldRationale'),
  changeReason: t('fieldChangeReason'),
}
/** Fields that hold a code: they cannot be put together. */
const CODES = new Set(['finding', 'level'])

interface Props {
  readonly record: RecordSnapshot
  /** The words for a code of `finding` or `level`. */
  readonly labelOf: (code: string) => string
  readonly settle: (chosen: Fields) => void
}

/** Both versions of every field that two people changed, side by side. */
export function ConflictPanel({ record, labelOf, settle }: Props) {
  const { state } = record
  if (state.kind !== 'conflict') return null
  return (
    <section className={classes.conflict} aria-label={t('conflict')}>
      <p>{t('conflictDetail')}</p>
      {state.fields.map((name) => {
        const [mine, theirs] = [record.fields[name] ?? '', state.theirs[name] ?? '']
        const write = (text: string) => (text === '' ? t('nothing') : CODES.has(name) ? labelOf(text) : text)
        return (
          <div key={name} className={classes.conflictField}>
            <h4>{NAMES[name] ?? name}</h4>
            <div className={classes.sides}>
              <figure>
                <figcaption>{t('mine')}</figcaption>
                <blockquote>{write(mine)}</blockquote>
                <Button onClick={() => settle({ [name]: mine })}>{t('useMine')}</Button>
              </figure>
              <figure>
                <figcaption>{t('theirs')}</figcaption>
                <blockquote>{write(theirs)}</blockquote>
                <Button variant="default" onClick={() => settle({ [name]: theirs })}>
                  {t('useTheirs')}
                </Button>
              </figure>
            </div>
            {!CODES.has(name) && (
              <Button variant="subtle" onClick={() => settle({ [name]: `${theirs}\n\n${mine}` })}>
                {t('useBoth')}
              </Button>
            )}
          </div>
        )
      })}
    </section>
  )
}
