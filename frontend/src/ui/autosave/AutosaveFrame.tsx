import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { t } from '../../shared/i18n/en-GB'
import { PlainText } from '../PlainText'
import { SaveStatus } from './SaveStatus'
import type { Autosave } from './useAutosave'
import classes from './Autosave.module.css'

interface Props<V> {
  readonly autosave: Autosave<V>
  /** The value in words, for choosing between two versions of it. */
  readonly describe: (value: V) => string
  readonly children: ReactNode
}

/** Around several fields that save themselves as one: where they are, and the choice when two people wrote at once. */
export function AutosaveFrame<V>({ autosave, describe, children }: Props<V>) {
  const { state } = autosave
  const id = useId()
  return (
    <div className={classes.field} onBlur={autosave.flush}>
      {state.kind === 'conflict' ? (
        <section className={classes.conflict} aria-labelledby={id}>
          <h3 id={id}>{t('conflict')}</h3>
          <p>{t('conflictDetail')}</p>
          <div className={classes.sides}>
            <figure className={classes.side}>
              <figcaption>{t('yourText')}</figcaption>
              <PlainText>{describe(autosave.value)}</PlainText>
              <Button onClick={() => autosave.settle(autosave.value)}>{t('useMine')}</Button>
            </figure>
            <figure className={classes.side}>
              <figcaption>{t('theirText')}</figcaption>
              <PlainText>{describe(state.theirs.value)}</PlainText>
              <Button variant="default" onClick={() => autosave.settle(state.theirs.value)}>
                {t('useTheirs')}
              </Button>
            </figure>
          </div>
        </section>
      ) : (
        children
      )}
      <SaveStatus state={state} />
    </div>
  )
}
