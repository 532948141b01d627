import { words } from '../../shared/i18n/words'

/** The sentences of the feedback that somebody reads who was observed at work. */
export const t = words('observation-feedback', {
  title: 'Feedback on observations',
  lead: 'What was said to you after somebody observed you at work.',
  samples: 'Feedback on samples',
  one: 'Feedback on an observation',
  of: 'Observed by {observer}',
  unacknowledged: 'Only what I have not taken note of',
  filters: 'Show',
  observer: 'Observed by',
  acknowledged: 'You took note',
  notYet: 'Not yet',
  said: 'What was said to you',
  acknowledgeText: 'Taking note says that you have read it, not that you agree with it. {name} sees the day.',
  acknowledge: 'I have taken note',
  done: 'Taken note',
  none: 'No feedback yet',
  noneDetail: 'When somebody has observed you at work, what they say to you stands here.',
  nothingOpen: 'You have taken note of everything',
  nothingOpenDetail: 'What is new stands here until you take note of it.',
})
