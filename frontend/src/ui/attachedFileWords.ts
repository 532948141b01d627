import { words } from '../shared/i18n/words'

/** The sentences of files that belong to a record. */
export const t = words('attachedFiles', {
  photoOrFile: 'Photo or file',
  noLearner: 'No learner’s work, name or face is in it',
  noLearnerHint: 'Touchstone keeps records about quality management only. Where a photo was taken is removed.',
  remove: 'Remove',
  removeOf: 'Remove {name}',
})
