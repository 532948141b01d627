import { words } from '../../shared/i18n/words'

/** The sentences of messages. */
export const t = words('notice', {
  notices: 'Messages',
  unread: '{count} unread messages',
  none: 'No unread messages',
  readAll: 'Mark all as read',
  new: 'New',
  open: 'Open',
  empty: 'No messages yet',
  emptyDetail: 'What concerns you appears here as it happens, and is mailed to you as well.',
  mailbox: 'Local mailbox',
  mailboxLead:
    'Every mail this local system would have sent. In production these go to a mail server and this page does not exist.',
  mailTo: 'To',
  mailSubject: 'Mail',
  mailAt: 'When',
  mailboxEmpty: 'No mails yet',
  withCalendar: 'with a calendar file',
  filterTo: 'Only mails to this address',
})
