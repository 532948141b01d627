import { Button, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { wordsOfRole } from '../../shared/roles'
import { isAllowed } from '../../ui/commands'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Timeline } from '../../ui/Timeline'
import { useFormDraft } from '../../ui/useDraft'
import { commentsQuery, useCommentOnReport, type Report, type ReportComment } from './queries'
import { t } from './words'

/** What was said about the published report, and a place for the centre to say something. */
export function ReportComments({ report }: { report: Report }) {
  const list = useInfiniteQuery(commentsQuery(report.id))
  const comments = rowsOf<ReportComment>(list.data)
  const mayComment = isAllowed(report.allowedCommands, 'comment')
  if (!mayComment && comments.length === 0 && !list.error) return null
  return (
    <Section title={t('comments')}>
      {list.error && list.error.status !== 403 && <ProblemAlert error={list.error} />}
      <Timeline
        label={t('comments')}
        events={comments.map((comment) => ({
          id: comment.id,
          at: comment.at,
          what: comment.text,
          who: comment.authorName,
          role: comment.kind === 'MODERATION_NOTE' ? t('moderation') : wordsOfRole(comment.authorRole),
        }))}
      />
      {mayComment && <CommentForm reportId={report.id} />}
    </Section>
  )
}

function CommentForm({ reportId }: { reportId: string }) {
  const comment = useCommentOnReport(reportId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { text: '' },
    validate: { text: isNotEmpty(t('comment')) },
  })
  const clearDraft = useFormDraft(`report/${reportId}/comment`, form)
  const submission = useSubmit(form, async (values) => {
    await comment.mutateAsync(values)
    form.reset()
    clearDraft()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea
          label={t('comment')}
          description={t('commentHint')}
          autosize
          minRows={3}
          maxLength={4000}
          {...field(form, 'text')}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('send')}
        </Button>
      </FormActions>
    </form>
  )
}
