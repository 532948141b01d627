import { Anchor, Button, NativeSelect } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Answer } from '../../api/client'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { recognitionQuery, termsEditionsQuery, useRecordRecognition, type Edition } from './queries'
import { t } from './words'

type Recorded = Answer<'/enrolments/{enrolmentId}/recognition'>

/** Since when the centre is recognised, and to which edition of the terms it agreed. */
export function Recognition({ enrolmentId }: { enrolmentId: string }) {
  const isAdmin = useHasRole('AO_ADMIN')
  const recognition = useQuery(recognitionQuery(enrolmentId))
  const [editing, setEditing] = useState(false)
  if (recognition.isPending) return null
  const recorded = recognition.data
  return (
    <Section
      title={t('recognition')}
      actions={
        isAdmin &&
        !editing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t(recorded ? 'changeRecognition' : 'recordRecognition')}
          </Button>
        )
      }
    >
      {editing ? (
        <RecognitionForm enrolmentId={enrolmentId} recorded={recorded} onDone={() => setEditing(false)} />
      ) : recorded ? (
        <RecognitionFacts recorded={recorded} />
      ) : recognition.error?.isNotFound ? (
        <EmptyState title={t('noRecognition')} order={3}>
          {t('noRecognitionDetail')}
        </EmptyState>
      ) : (
        <ProblemAlert error={recognition.error} onRetry={() => void recognition.refetch()} />
      )}
    </Section>
  )
}

function RecognitionFacts({ recorded }: { recorded: Recorded }) {
  const { recognisedOn, edition, agreedOn, termsId, agreementNeeded, currentEdition } = recorded
  return (
    <>
      <Facts
        items={[
          [t('recognisedOn'), <DateText key="on" date={recognisedOn} />],
          [
            t('terms'),
            <span key="terms">
              <Anchor component={Link} to={`/recognition-terms/${termsId}`} inherit>
                {edition}
              </Anchor>
              , <DateText date={agreedOn} />
            </span>,
          ],
        ]}
      />
      {agreementNeeded && <p>{t('agreementNeeded', { edition: currentEdition })}</p>}
    </>
  )
}

interface FormProps {
  readonly enrolmentId: string
  readonly recorded: Recorded | undefined
  readonly onDone: () => void
}

function RecognitionForm({ enrolmentId, recorded, onDone }: FormProps) {
  const today = useToday()
  const editions = rowsOf<Edition>(useInfiniteQuery(termsEditionsQuery()).data)
  const record = useRecordRecognition(enrolmentId)
  const form = useForm<{ recognisedOn: string | null; termsId: string; agreedOn: string | null }>({
    mode: 'controlled',
    initialValues: {
      recognisedOn: recorded?.recognisedOn ?? null,
      termsId: recorded?.termsId ?? '',
      agreedOn: recorded?.agreedOn ?? today,
    },
    validate: {
      recognisedOn: isNotEmpty(t('enterDay')),
      termsId: isNotEmpty(t('chooseEdition')),
      agreedOn: isNotEmpty(t('enterDay')),
    },
  })
  const submission = useSubmit(form, async ({ recognisedOn, termsId, agreedOn }) => {
    await record.mutateAsync({ recognisedOn: recognisedOn ?? '', termsId, agreedOn: agreedOn ?? '' })
    toast(t('recognitionSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField
          label={t('recognisedOn')}
          withAsterisk
          {...field(form, 'recognisedOn')}
          value={form.values.recognisedOn}
          max={today}
        />
        <NativeSelect
          label={t('termsAgreed')}
          withAsterisk
          data={[
            { value: '', label: t('chooseEdition') },
            ...editions.map((each) => ({ value: each.id, label: `${each.edition}: ${each.title}` })),
          ]}
          {...field(form, 'termsId')}
        />
        <DateField
          label={t('agreedOn')}
          withAsterisk
          {...field(form, 'agreedOn')}
          value={form.values.agreedOn}
          max={today}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t(recorded ? 'changeRecognition' : 'recordRecognition')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
