import { Button } from '@mantine/core'
import { Link } from 'react-router'
import type { Versioned } from '../../../api/client'
import { wordsOfState } from '../../../shared/states'
import { writeDate, writeInstant } from '../../../shared/time/dates'
import { offered } from '../../../ui/commands'
import { Conversation } from '../Conversation'
import type { Action } from '../queries'
import classes from './Offline.module.css'
import { Content, editLink } from './QueueSection'
import type { QueuedUpdate } from './store'
import { t } from './words'

interface Props {
  readonly update: QueuedUpdate
  readonly now: Versioned<Action>
  readonly onSend: () => Promise<void>
  readonly onDiscard: () => void
}

/** Somebody else changed the action: what it was when the person wrote, what it is now, and their own text. They decide. */
export function ConflictView({ update, now, onSend, onDiscard }: Props) {
  const { base } = update
  const news = now.updates.filter((entry) => !base.updateIds.includes(entry.id))
  const command = offered(now.allowedCommands, 'post-update')
  const facts: readonly (readonly [string, string, string])[] = [
    [t('state'), wordsOfState('action', base.state), wordsOfState('action', now.summary.state)],
    [t('progress'), t('percentDone', { percent: base.percent }), t('percentDone', { percent: now.summary.percent })],
    [t('due'), writeDate(base.dueOn), writeDate(now.summary.dueOn)],
  ]
  return (
    <>
      <h3 className={classes.cardTitle}>{t('changed', { reference: update.reference })}</h3>
      <p className={classes.meta}>{t('changedDetail')}</p>
      <table className={classes.sides}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('fact')}</span>
            </th>
            <th scope="col">
              {t('when')}
              <div className={classes.meta}>{writeInstant(update.writtenAt)}</div>
            </th>
            <th scope="col">{t('now')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(([name, before, after]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{before === after ? after : <strong>{after}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{t('newEntries')}</h4>
      {news.length > 0 ? <Conversation updates={news} /> : <p>{t('noNewEntries')}</p>}
      <h4>{t('yours')}</h4>
      <Content update={update} />
      {!command?.allowed && (
        <p role="status" className={classes.waiting}>
          {t('takesNone', { why: (command?.missing ?? []).map((each) => each.message).join(' ') })}
        </p>
      )}
      <div className={classes.buttons}>
        {command?.allowed && <Button onClick={() => void onSend()}>{t('onTop')}</Button>}
        <Button component={Link} to={editLink(update)} variant="default" preventScrollReset>
          {t('edit')}
        </Button>
        <Button variant="subtle" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </div>
    </>
  )
}
