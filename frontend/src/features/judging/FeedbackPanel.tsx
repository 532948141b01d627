import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { useToday } from '../../shared/session/SessionContext'
import { isAllowed, offered } from '../../ui/commands'
import { DateField } from '../../ui/DateField'
import { InstantText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { Fields, FormActions } from '../../ui/FieldRow'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { instantOf, londonOf } from '../../shared/time/london'
import { feedbackQuery, useSaveFeedback, type Feedback, type Guide, type Judgements } from './queries'
import { ToldLevels } from './ToldLevels'
import { t } from './words'
import classes from './Judging.module.css'

interface Props {
  readonly visitId: string
  readonly guide: Guide
  readonly judgements: Judgements
}

/** What was said at the end of the visit, and that certification may be at risk where it is (QMR-054, QMR-151). */
export function FeedbackPanel({ visitId, guide, judgements }: Props) {
  const feedback = useQuery(feedbackQuery(visitId))
  if (feedback.error) return <ProblemAlert error={feedback.error} onRetry={() => void feedback.refetch()} />
  if (!feedback.data) return <Lines />
  const { allowedCommands, givenAt } = feedback.data
  const missing = offered(allowedCommands, 'record-spoken-feedback')?.missing ?? []
  const mayWrite =
    isAllowed(allowedCommands, 'record-spoken-feedback') || isAllowed(allowedCommands, 'correct-spoken-feedback')
  return (
    <Section title={t('spokenFeedback')}>
      <p className={classes.text}>{t('feedbackLead')}</p>
      {missing.length > 0 && (
        <>
          <h3 className={classes.part}>{t('feedbackMissing')}</h3>
          <ul>
            {missing.map((each) => (
              <li key={each.message}>
                <Missing pointer={each.pointer ?? ''}>{each.message}</Missing>
              </li>
            ))}
          </ul>
        </>
      )}
      {givenAt && <Recorded feedback={feedback.data} guide={guide} />}
      {mayWrite && (
        <FeedbackForm
          key={feedback.data.etag}
          visitId={visitId}
          guide={guide}
          judgements={judgements}
          feedback={feedback.data}
        />
      )}
    </Section>
  )
}

/** Leads to the objective a missing level belongs to. */
function Missing({ pointer, children }: { pointer: string; children: string | undefined }) {
  const { pathname } = useLocation()
  const objective = /^\/judgements\/([^/]+)/.exec(pointer)?.[1]
  return objective ? <Link to={`${pathname}?objective=${objective}`}>{children}</Link> : children
}

function Recorded({ feedback, guide }: { feedback: Feedback; guide: Guide }) {
  return (
    <>
      <Facts
        items={[
          [t('givenOn'), feedback.givenAt && <InstantText at={feedback.givenAt} />],
          [t('personsPresent'), feedback.personsPresent],
          [t('recordedBy'), feedback.recordedBy],
          [
            t('acknowledged'),
            feedback.acknowledgedAt ? (
              <>
                <InstantText at={feedback.acknowledgedAt} /> {feedback.acknowledgedBy}
              </>
            ) : (
              t('notAcknowledged')
            ),
          ],
        ]}
      />
      <ToldLevels feedback={feedback} guide={guide} />
    </>
  )
}

function FeedbackForm({ visitId, guide, judgements, feedback }: Props & { feedback: Feedback & { etag: string } }) {
  const today = useToday()
  const recorded = feedback.givenAt !== undefined
  const save = useSaveFeedback(visitId, recorded ? feedback.etag : undefined)
  const [givenOn, givenTime] = feedback.givenAt ? londonOf(feedback.givenAt) : [today, '']
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      givenOn: givenOn as string | null,
      givenAt: givenTime,
      personsPresent: feedback.personsPresent ?? '',
      notes: feedback.notes ?? '',
      blockExplained: [...(feedback.blockExplained ?? [])],
      shareWithCentre: feedback.sharedWithCentre ?? false,
    },
    validate: {
      givenOn: isNotEmpty(t('givenOn')),
      givenAt: isNotEmpty(t('givenAt')),
      personsPresent: isNotEmpty(t('personsPresent')),
    },
  })
  const clearDraft = useFormDraft(`judging/${visitId}/feedback`, form)
  const submission = useSubmit(form, async (values) => {
    await save.mutateAsync({
      givenAt: instantOf(values.givenOn ?? today, values.givenAt),
      personsPresent: values.personsPresent,
      ...(values.notes.trim() ? { notes: values.notes } : {}),
      blockExplained: values.blockExplained,
      shareWithCentre: values.shareWithCentre,
    })
    clearDraft()
    toast(t('feedbackRecorded'))
  })
  const atRisk = judgements.items.some(
    (each) => each.certificationLinked && guide.levels.find((level) => level.code === each.level)?.lowest,
  )
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField
          label={t('givenOn')}
          max={today}
          withAsterisk
          id={fieldId('givenOn')}
          value={form.values.givenOn}
          error={form.errors.givenOn}
          onChange={(day) => form.setFieldValue('givenOn', day)}
        />
        <TextInput type="time" label={t('givenAt')} withAsterisk {...field(form, 'givenAt')} />
        <TextInput label={t('personsPresent')} withAsterisk maxLength={500} {...field(form, 'personsPresent')} />
        <Textarea
          label={t('feedbackNotes')}
          description={t('noteHint')}
          autosize
          minRows={4}
          maxLength={4000}
          {...field(form, 'notes')}
        />
        {(atRisk || form.values.blockExplained.length > 0) && (
          <Checkbox.Group
            label={t('blockExplained')}
            description={t('blockExplainedHint')}
            {...field(form, 'blockExplained')}
          >
            {guide.blockExplanation.map((part) => (
              <Checkbox key={part.code} value={part.code} label={part.label} className={classes.tick} />
            ))}
          </Checkbox.Group>
        )}
        <Checkbox label={t('share')} {...field(form, 'shareWithCentre', { type: 'checkbox' })} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {recorded ? t('correctFeedback') : t('recordFeedback')}
        </Button>
      </FormActions>
    </form>
  )
}
