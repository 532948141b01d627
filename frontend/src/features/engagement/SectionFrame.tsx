import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Autosave } from '../../ui/autosave/useAutosave'
import { SaveStatus } from '../../ui/autosave/SaveStatus'
import { PlainText } from '../../ui/PlainText'
import { FormActions } from '../../ui/FieldRow'
import classes from './engagement.module.css'
import { t } from './words'

interface Props<V> {
  readonly autosave: Autosave<V>
  /** The value in words, for choosing between two versions of it. */
  readonly describe: (value: V) => string
  readonly children: ReactNode
}

/** Around the fields of a section: where the text is, and the choice when two people wrote at once. */
export function SectionFrame<V>({ autosave, describe, children }: Props<V>) {
  const { state } = autosave
  return (
    <div className={classes.form} onBlur={autosave.flush}>
      {state.kind === 'conflict' ? (
        <section className={classes.conflict} aria-labelledby="conflict">
          <h2 id="conflict">{t('conflictTitle')}</h2>
          <p>{t('conflictDetail')}</p>
          <div className={classes.sides}>
            <figure>
              <figcaption>{t('mine')}</figcaption>
              <PlainText>{describe(autosave.value)}</PlainText>
            </figure>
            <figure>
              <figcaption>{t('theirs')}</figcaption>
              <PlainText>{describe(state.theirs.value)}</PlainText>
            </figure>
          </div>
          <FormActions>
            <Button onClick={() => autosave.settle(autosave.value)}>{t('keepMine')}</Button>
            <Button variant="default" onClick={() => autosave.settle(state.theirs.value)}>
              {t('takeTheirs')}
            </Button>
          </FormActions>
        </section>
      ) : (
        children
      )}
      <SaveStatus state={state} />
    </div>
  )
}
