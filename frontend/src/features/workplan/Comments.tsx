import { Button, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { commentsQuery, useComment, useEditComment, type Comment, type Individual } from './individualQueries'
import { t } from './individualWords'
import classes from './workplan.module.css'

const titleOf = ({ inForce, proposed }: Individual['objectives'][number]) => (proposed ?? inForce)?.aspects.title ?? ''

/** What both sides say about the plan and each objective (IQA-043). */
export function Comments({ individual }: { individual: Individual }) {
  const me = useMe()
  const list = useInfiniteQuery(commentsQuery(individual.planId, individual.id))
  const rows = rowsOf<Comment>(list.data)
  const [editing, setEditing] = useState<string>()
  const about = (id: string) => {
    const objective = individual.objectives.find((each) => each.id === id)
    return objective ? t('onObjective', { title: titleOf(objective) }) : ''
  }
  return (
    <Section title={t('comments')}>
      {list.isPending && <Lines />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.data && rows.length === 0 && (
        <EmptyState order={3} title={t('noComments')}>
          {t('noCommentsDetail')}
        </EmptyState>
      )}
      <ol className={classes.items}>
        {rows.map((comment) => (
          <li key={comment.id} className={classes.item}>
            <div className={classes.dim}>
              {comment.personName} · <InstantText at={comment.at} />
              {comment.editedAt && ` · ${t('edited')}`}
              {comment.objectiveId && ` · ${about(comment.objectiveId)}`}
            </div>
            {editing === comment.id ? (
              <EditForm individual={individual} comment={comment} onDone={() => setEditing(undefined)} />
            ) : (
              <>
                <PlainText>{comment.words}</PlainText>
                {comment.personId === me.id && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('editWhat')}
                    onClick={() => setEditing(comment.id)}
                  >
                    {t('editComment')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      <NewComment individual={individual} />
    </Section>
  )
}

function NewComment({ individual }: { individual: Individual }) {
  const comment = useComment(individual.planId, individual.id)
  const form = useForm({
    mode: 'controlled',
    initialValues: { words: '', objectiveId: null as string | null },
    validate: { words: isNotEmpty(t('enterComment')) },
  })
  const clearDraft = useFormDraft(`iqa-individual/${individual.id}/comment`, form)
  const submission = useSubmit(form, async ({ words, objectiveId }) => {
    await comment.mutateAsync({ words, objectiveId: objectiveId ?? undefined })
    form.reset()
    clearDraft()
    toast(t('sent'))
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('comment')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {individual.objectives.length > 0 && (
          <Select
            label={t('about')}
            placeholder={t('aboutPlan')}
            clearable
            data={individual.objectives.map((each) => ({ value: each.id, label: titleOf(each) }))}
            {...field(form, 'objectiveId')}
          />
        )}
        <Textarea label={t('comment')} autosize minRows={2} maxLength={2000} {...field(form, 'words')} />
      </Fields>
      <FormActions>
        <Button type="submit" variant="default" loading={submission.sending}>
          {t('send')}
        </Button>
      </FormActions>
    </form>
  )
}

function EditForm({ individual, comment, onDone }: { individual: Individual; comment: Comment; onDone: () => void }) {
  const edit = useEditComment(individual.planId, individual.id, comment)
  const form = useForm({
    mode: 'controlled',
    initialValues: { editedWords: comment.words },
    validate: { editedWords: isNotEmpty(t('enterComment')) },
  })
  const submission = useSubmit(form, async ({ editedWords }) => {
    await edit.mutateAsync(editedWords)
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('editWhat')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('editWhat')} autosize maxLength={2000} {...field(form, 'editedWords')} />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
