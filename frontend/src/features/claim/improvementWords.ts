import { words } from '../../shared/i18n/words'

/** The sentences of improvement actions. */
export const t = words('improvement', {
  title: 'What we do about it',
  open: 'Add an improvement action',
  opened: 'Improvement action opened',
  none: 'Nothing yet',
  noneDetail:
    'When verification or a review finds something weak, say here what is done about it, by whom and by when.',
  words: 'What is to be done',
  enterWords: 'Say what is to be done',
  source: 'What led to it',
  IV: 'Internal verification',
  SV: 'Standards verification',
  QMR: 'Quality review',
  owner: 'Who looks after it',
  nobody: 'Nobody yet',
  dueOn: 'By',
  enterDay: 'Enter the day',
  state: 'State',
  OPEN: 'Open',
  DONE: 'Done',
  WITHDRAWN: 'Not wanted any more',
  overdue: 'Overdue',
  action: 'Action',
  end: 'Say what came of it',
  outcome: 'What came of it, or why not',
  enterOutcome: 'Say what came of it',
  ended: 'Saved',
  save: 'Save',
  cancel: 'Cancel',
})
