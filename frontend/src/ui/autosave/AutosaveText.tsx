import { Button, Textarea, type TextareaProps } from '@mantine/core'
import { useId } from 'react'
import { t } from '../../shared/i18n/en-GB'
import type { Saved } from './Autosaver'
import { SaveStatus } from './SaveStatus'
import { useAutosave, type AutosaveOptions } from './useAutosave'
import classes from './Autosave.module.css'

interface Props
  extends
    AutosaveOptions<string>,
    Pick<
      TextareaProps,
      'label' | 'description' | 'minRows' | 'maxLength' | 'readOnly' | 'placeholder' | 'id' | 'withAsterisk'
    > {}

/**
 * A text that saves itself and says where it is. When somebody else changed the same text meanwhile, both stand side by
 * side: mine, theirs, or both put together.
 */
export function AutosaveText({ record, field, value, etag, save, reload, minRows = 3, ...input }: Props) {
  const autosave = useAutosave({ record, field, value, etag, save, reload })
  const statusId = useId()
  const { state } = autosave

  return (
    <div className={classes.field}>
      <Textarea
        {...input}
        autosize
        minRows={minRows}
        value={autosave.value}
        onChange={(event) => autosave.change(event.currentTarget.value)}
        onBlur={autosave.flush}
        error={state.kind === 'refused' || state.kind === 'conflict'}
        aria-describedby={statusId}
      />
      <div id={statusId}>
        <SaveStatus state={state} />
      </div>
      {state.kind === 'conflict' && <Conflict mine={autosave.value} theirs={state.theirs} settle={autosave.settle} />}
    </div>
  )
}

function Conflict({ mine, theirs, settle }: { mine: string; theirs: Saved<string>; settle: (text: string) => void }) {
  return (
    <section className={classes.conflict} aria-label={t('conflict')}>
      <p>{t('conflictDetail')}</p>
      <div className={classes.sides}>
        <figure className={classes.side}>
          <figcaption>{t('yourText')}</figcaption>
          <div className={classes.text}>{mine}</div>
          <Button onClick={() => settle(mine)}>{t('useMine')}</Button>
        </figure>
        <figure className={classes.side}>
          <figcaption>{t('theirText')}</figcaption>
          <div className={classes.text}>{theirs.value}</div>
          <Button variant="default" onClick={() => settle(theirs.value)}>
            {t('useTheirs')}
          </Button>
        </figure>
      </div>
      <Button variant="subtle" onClick={() => settle(`${theirs.value}\n\n${mine}`)}>
        {t('merge')}
      </Button>
    </section>
  )
}
