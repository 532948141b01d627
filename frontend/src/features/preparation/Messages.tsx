import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { rowsOf } from '../../api/query'
import { wordsOfRole } from '../../shared/roles'
import { InstantText } from '../../ui/DateText'
import { FormActions } from '../../ui/FieldRow'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useDraft } from '../../ui/useDraft'
import classes from './Preparation.module.css'
import { messagesQuery, usePostMessage, type Message } from './queries'
import { t } from './words'

/** The conversation of reviewer and nominee, the newest message last (QMR-049). */
export function Messages({ visitId, writes }: { visitId: string; writes: boolean }) {
  const list = useInfiniteQuery(messagesQuery(visitId))
  const messages = [...rowsOf<Message>(list.data)].reverse()
  return (
    <Section title={t('messages')}>
      <p className={classes.dim}>{t('messagesLead')}</p>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Lines />}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
      {list.isSuccess && messages.length === 0 && <p>{t('noMessages')}</p>}
      <ol className={classes.thread}>
        {messages.map((message) => (
          <li key={message.id} className={message.mine ? classes.mine : ''}>
            <div className={classes.dim}>
              {message.mine ? t('you') : `${message.personName}, ${wordsOfRole(message.actingRole)}`} ·{' '}
              <InstantText at={message.at} />
            </div>
            <PlainText>{message.text}</PlainText>
          </li>
        ))}
      </ol>
      {writes && <MessageForm visitId={visitId} />}
    </Section>
  )
}

function MessageForm({ visitId }: { visitId: string }) {
  const post = usePostMessage(visitId)
  const [text, setText, clear] = useDraft(`preparation/${visitId}/message`, '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (post.isPending) return
    try {
      await post.mutateAsync(text)
      setText('')
      clear()
      toast(t('sent'))
    } catch {
      // Shown below; the text stays.
    }
  }
  return (
    <form className={classes.text} onSubmit={(event) => void submit(event)} noValidate>
      <ProblemAlert error={post.error} />
      <Textarea
        label={t('message')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" variant="default" loading={post.isPending}>
          {t('send')}
        </Button>
      </FormActions>
    </form>
  )
}
