import { Button, TextInput, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DateField } from '../../ui/DateField'
import { DateText, InstantText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card, Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import classes from './Evidence.module.css'
import { requestsQuery, useAnswer, useAsk, type EvidenceRequest } from './queries'
import { t } from './words'

/** What was asked for at the visit, and the answers. */
export function Requests({ visitId }: { visitId: string }) {
  const [asking, setAsking] = useState(false)
  const asks = useHasRole('REVIEWER', 'QUALITY_MANAGER')
  const list = useInfiniteQuery(requestsQuery(visitId))
  const rows = rowsOf<EvidenceRequest>(list.data)
  return (
    <Section
      title={t('requests')}
      actions={
        asks &&
        !asking && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('ask')}
          </Button>
        )
      }
    >
      {asking && <Ask visitId={visitId} onDone={() => setAsking(false)} />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.data && rows.length === 0 && !asking && <p>{t('noRequests')}</p>}
      <ul className={classes.requests}>
        {rows.map((row) => (
          <li key={row.id}>
            <Request request={row} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Request({ request }: { request: EvidenceRequest }) {
  const [answering, setAnswering] = useState(false)
  const answers = useHasRole('CENTRE_CONTACT')
  return (
    <Card>
      <PlainText>{request.words}</PlainText>
      <div className={classes.meta}>
        {request.askedBy}
        {request.origin === 'REGULATOR' ? `, ${t('forRegulator')}` : ''} · <InstantText at={request.askedAt} />
        {request.dueOn && (
          <>
            {' · '}
            {t('by')} <DateText date={request.dueOn} />
          </>
        )}{' '}
        <Badge tone={request.state === 'ANSWERED' ? 'good' : request.overdue ? 'bad' : 'info'}>
          {request.overdue ? t('overdue') : t(`state${request.state}`)}
        </Badge>
      </div>
      {request.state === 'ANSWERED' && (
        <>
          <PlainText>{[request.answer, request.place].filter(Boolean).join('\n')}</PlainText>
          <div className={classes.meta}>{request.answeredBy}</div>
        </>
      )}
      {answers && request.state === 'OPEN' && !answering && (
        <Button variant="default" onClick={() => setAnswering(true)}>
          {t('answer')}
        </Button>
      )}
      {answering && <Answer request={request} onDone={() => setAnswering(false)} />}
    </Card>
  )
}

function Ask({ visitId, onDone }: { visitId: string; onDone: () => void }) {
  const ask = useAsk(visitId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { words: '', measure: '', dueOn: null as string | null },
    validate: { words: isNotEmpty(t('whatToSee')) },
  })
  const clearDraft = useFormDraft(`evidence/${visitId}/ask`, form)
  const submission = useSubmit(form, async ({ words, measure, dueOn }) => {
    await ask.mutateAsync({
      words,
      ...(measure.trim() ? { measure: measure.trim().toUpperCase() } : {}),
      ...(dueOn ? { dueOn } : {}),
    })
    clearDraft()
    toast(t('asked'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('ask')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('whatToSee')} autosize minRows={2} {...field(form, 'words')} />
        <TextInput label={t('askedMeasure')} {...field(form, 'measure')} />
        <DateField
          id={fieldId('dueOn')}
          label={t('by')}
          value={form.getValues().dueOn}
          onChange={(date) => form.setFieldValue('dueOn', date)}
          error={form.errors.dueOn}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('ask')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}

function Answer({ request, onDone }: { request: EvidenceRequest; onDone: () => void }) {
  const answer = useAnswer(request.id)
  const form = useForm({ mode: 'controlled', initialValues: { words: '', place: '' } })
  const clearDraft = useFormDraft(`evidence/request/${request.id}`, form)
  const submission = useSubmit(form, async ({ words, place }) => {
    await answer.mutateAsync({ ...(words ? { words } : {}), ...(place ? { place } : {}) })
    clearDraft()
    toast(t('answered'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('answer')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('answerPlace')} {...field(form, 'place')} />
        <Textarea label={t('answerWords')} autosize minRows={2} {...field(form, 'words')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('answer')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
