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
  /** The level of the heading that asks for the choice. */
  readonly order?: 2 | 3
  /** Puts room between the fields, where nothing inside does. */
  readonly spaced?: boolean
  readonly children: ReactNode
}

/** Around several fields that save themselves as one: where they are, and the choice when two people wrote at once. */
export function AutosaveFrame<V>({ autosave, describe, order = 3, spaced = false, children }: Props<V>) {
  const { state } = autosave
  const id = useId()
  const Heading = `h${order}` as const
  return (
    <div className={spaced ? `${classes.field} ${classes.spaced}` : classes.field} onBlur={autosave.flush}>
      {state.kind === 'conflict' ? (
        <section className={classes.conflict} aria-labelledby={id}>
          <Heading id={id}>{t('frameConflict')}</Heading>
          <p>{t('frameConflictDetail')}</p>
          <div className={classes.sides}>
            <figure className={classes.side}>
              <figcaption>{t('yours')}</figcaption>
              <PlainText>{describe(autosave.value)}</PlainText>
              <Button onClick={() => autosave.settle(autosave.value)}>{t('keepYours')}</Button>
            </figure>
            <figure className={classes.side}>
              <figcaption>{t('theirs')}</figcaption>
              <PlainText>{describe(state.theirs.value)}</PlainText>
              <Button variant="default" onClick={() => autosave.settle(state.theirs.value)}>
                {t('takeTheirs')}
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
