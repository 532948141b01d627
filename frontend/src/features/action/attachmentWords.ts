import { words } from '../../shared/i18n/words'

/** The sentences about choosing what is attached. */
export const t = words('attachments', {
  chooseThere: 'Choose from what is there',
  there: 'Evidence of this visit',
  nothingThere: 'There is no other evidence of yours at this visit.',
  attach: 'Attach',
  attachNamed: 'Attach: {title}',
  more: 'Show more',
  close: 'Close the list',
  kindFILE: 'File',
  kindLINK: 'Link',
  kindPLACE: 'Place where it is kept',
  kindVERBAL: 'Said',
  kindVISUAL_CHECK: 'Seen',
})
