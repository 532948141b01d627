import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { rowsOf } from '../../api/query'
import { isAllowed } from '../../ui/commands'
import { InstantText } from '../../ui/DateText'
import { FormActions } from '../../ui/FieldRow'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useDraft } from '../../ui/useDraft'
import classes from './engagement.module.css'
import { commentsQuery, useComment, type Comment, type EngagementDocument, type SectionCode } from './queries'
import { labelOf, SECTIONS } from './sections'
import { t } from './words'

/** What was said about the document, or about one section of it, and a place to say something. */
export function Comments({ document, section }: { document: EngagementDocument; section?: SectionCode }) {
  const list = useInfiniteQuery(commentsQuery(document.id))
  const comments = rowsOf<Comment>(list.data).filter((each) => !section || !each.section || each.section === section)
  return (
    <div className={classes.noPrint}>
      <Section title={t('comments')}>
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Lines />}
        {list.isSuccess && comments.length === 0 && <p className={classes.dim}>{t('noComments')}</p>}
        <ol className={classes.comments}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <div className={classes.dim}>
                {comment.author} · <InstantText at={comment.at} />
                {comment.section && !section ? ` · ${labelOf(comment.section) ?? ''}` : ''}
              </div>
              {comment.kind !== 'COMMENT' && <strong>{t(`commentKind${comment.kind}`)}</strong>}
              <PlainText>{comment.text}</PlainText>
            </li>
          ))}
        </ol>
        {isAllowed(document.allowedCommands, 'comment') && (
          <CommentForm document={document} {...(section ? { section } : {})} />
        )}
      </Section>
    </div>
  )
}

function CommentForm({ document, section }: { document: EngagementDocument; section?: SectionCode }) {
  const send = useComment(document.id)
  const [text, setText, clear] = useDraft(`engagement/${document.id}/comment/${section ?? 'all'}`, '')
  const [about, setAbout] = useState<SectionCode | ''>(section ?? '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (send.isPending) return
    try {
      await send.mutateAsync({ text, ...(about ? { section: about } : {}) })
      setText('')
      clear()
      toast(t('commentSent'))
    } catch {
      // Shown below; the text stays.
    }
  }
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <ProblemAlert error={send.error} />
      {!section && (
        <NativeSelect
          label={t('commentOn')}
          value={about}
          onChange={(event) => setAbout(event.currentTarget.value as SectionCode | '')}
          data={[
            { value: '', label: t('wholeDocument') },
            ...SECTIONS.map((each) => ({ value: each.code, label: each.label })),
          ]}
        />
      )}
      <Textarea
        label={t('comment')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" variant="default" loading={send.isPending}>
          {t('sendComment')}
        </Button>
      </FormActions>
    </form>
  )
}
