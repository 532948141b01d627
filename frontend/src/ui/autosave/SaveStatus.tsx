import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react'
import { t } from '../../shared/i18n/en-GB'
import { writeTime } from '../../shared/time/dates'
import type { SaveState } from './Autosaver'
import classes from './Autosave.module.css'

/** Where the text is: on its way, on the server since 14:02, on this device only, or refused. */
export function SaveStatus({ state }: { state: SaveState<unknown> }) {
  return (
    <div role="status" className={classes.status}>
      <Words state={state} />
    </div>
  )
}

function Words({ state }: { state: SaveState<unknown> }) {
  switch (state.kind) {
    case 'clean':
      return null
    case 'dirty':
      return <span>{t('unsaved')}</span>
    case 'saving':
      return (
        <span>
          <IconLoader2 size={16} aria-hidden /> {t('saving')}
        </span>
      )
    case 'saved':
      return (
        <span className={classes.saved}>
          <IconCheck size={16} aria-hidden /> {t('savedAt', { time: writeTime(state.at) })}
        </span>
      )
    case 'kept':
      return (
        <span className={classes.kept}>
          <IconCloudOff size={16} aria-hidden /> {t('keptHere')}. {t('keptHereWhy', { why: `${state.problem.title}.` })}
        </span>
      )
    case 'refused':
      return (
        <span className={classes.refused}>
          <IconAlertTriangle size={16} aria-hidden /> {t('notAccepted')}:{' '}
          {state.problem.errors[0]?.message ?? state.problem.detail ?? state.problem.title}
        </span>
      )
    case 'conflict':
      return (
        <span className={classes.refused}>
          <IconAlertTriangle size={16} aria-hidden /> {t('conflict')}
        </span>
      )
  }
}
