import { Button, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { writeInstant } from '../../shared/time/dates'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useGiveGapReason, type Coverage } from './queries'
import { t } from './words'

interface Props {
  readonly planId: string
  readonly leads: boolean
  readonly coverage: Coverage
  readonly assessorId: string | undefined
  readonly unit: string | undefined
}

/** Why a gap is left open; the lead says it, or says it anew (IQA-025). */
export function GapReason({ planId, leads, coverage, assessorId, unit }: Props) {
  const [writing, setWriting] = useState(false)
  const said = coverage.gapReasons.find((one) => one.assessorId === assessorId && one.unit === unit)
  return (
    <>
      <h3>{t('gapReason')}</h3>
      {said ? (
        <>
          <PlainText>{said.reason}</PlainText>
          <p>{t('byAt', { name: said.givenBy, at: writeInstant(said.givenAt) })}</p>
        </>
      ) : (
        <p>{t('noGapReason')}</p>
      )}
      {leads &&
        (writing ? (
          <GapReasonForm planId={planId} assessorId={assessorId} unit={unit} onDone={() => setWriting(false)} />
        ) : (
          <Button variant="default" size="compact-md" onClick={() => setWriting(true)}>
            {t(said ? 'sayGapAnew' : 'sayGap')}
          </Button>
        ))}
    </>
  )
}

function GapReasonForm({
  planId,
  assessorId,
  unit,
  onDone,
}: Pick<Props, 'planId' | 'assessorId' | 'unit'> & { readonly onDone: () => void }) {
  const give = useGiveGapReason(planId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { reason: '' },
    validate: { reason: isNotEmpty(t('enterReason')) },
  })
  const clearDraft = useFormDraft(`sampling/gap/${planId}/${assessorId ?? ''}/${unit ?? ''}`, form)
  const submission = useSubmit(form, async ({ reason }) => {
    await give.mutateAsync({ reason, ...(assessorId ? { assessorId } : {}), ...(unit ? { unit } : {}) })
    clearDraft()
    toast(t('gapSaid'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('gapReason')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('whyGap')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
