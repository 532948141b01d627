import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { SaveStatus } from '../../ui/autosave/SaveStatus'
import type { RecordSnapshot } from './SaveQueue'
import { t } from './words'
import classes from './Judging.module.css'

/** Where the record is: saved since 14:02, on this device, waiting for a note, in conflict. */
export function RecordStatus({ record }: { record: RecordSnapshot }) {
  const { state } = record
  return (
    <div className={classes.status}>
      {state.kind === 'held' ? (
        <div role="status" className={classes.held}>
          <IconPencil size={16} aria-hidden /> {state.wanted}
        </div>
      ) : state.kind === 'conflict' ? (
        <div role="status" className={classes.conflictLine}>
          <IconAlertTriangle size={16} aria-hidden /> {t('conflict')}
        </div>
      ) : (
        <SaveStatus state={state} />
      )}
      {!record.onDevice && <p role="alert">{t('onlyThisPage')}</p>}
    </div>
  )
}
