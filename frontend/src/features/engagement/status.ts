import type { Tone } from '../../ui/Badge'
import type { Sections } from './queries'
import { t } from './words'

/** Where a section stands, in a word and a tone. */
export function statusOf(status: Sections['contact']['status']): { readonly label: string; readonly tone: Tone } {
  if (status.notApplicable) return { label: t('notApplicable'), tone: 'neutral' }
  if (status.section === 'EVIDENCE_INDEX' && !status.started) return { label: t('optional'), tone: 'neutral' }
  if (status.complete) return { label: t('complete'), tone: 'good' }
  if (status.started) return { label: t('started'), tone: 'info' }
  return { label: t('notStarted'), tone: 'neutral' }
}
