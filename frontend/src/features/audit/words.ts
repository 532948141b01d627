import { words } from '../../shared/i18n/words'

/** The sentences of the timeline. */
export const t = words('audit', {
  timeline: 'Timeline',
  lead: 'Everything that was decided or handed in, by whom and in which role. Nothing here can be changed or removed.',
  loadMore: 'Load earlier entries',
  empty: 'Nothing has happened yet',
  emptyDetail: 'Each step of the visit leaves a line here.',
  system: 'Touchstone',
})
