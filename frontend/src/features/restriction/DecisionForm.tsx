import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useSession } from '../../shared/session/SessionContext'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Consequences } from './Consequences'
import { requestOf, startOf, type DecisionForm as Values } from './decision'
import { ObjectiveFields } from './ObjectiveFields'
import { useBlockCommand, type Block, type Ground, type Report } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

interface Props {
  readonly block: Block
  readonly reportId: string
  readonly grounds: readonly Ground[]
  readonly content: Report['content']
}

/** The decision, objective by objective, with what follows from it before it is made. */
export function DecisionForm({ block, reportId, grounds, content }: Props) {
  const session = useSession()
  const decide = useBlockCommand('decide', block)
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: startOf(grounds, content),
    validate: {
      grounds: {
        verdict: (verdict) => (verdict === '' ? t('chooseVerdict') : null),
        level: (level, { grounds: all }, path) =>
          all[indexOf(path)]?.verdict === 'RAISE' && level === '' ? t('chooseLevel') : null,
        reason: (reason, { grounds: all }, path) =>
          all[indexOf(path)]?.verdict === 'RAISE' && reason.trim() === '' ? t('enterWhy') : null,
      },
      concern: (concern, values) => (blocks(values) && concern.trim() === '' ? t('enterConcern') : null),
      supportPlan: (plan, values) => (blocks(values) && plan.trim() === '' ? t('enterSupport') : null),
    },
  })
  const clearDraft = useFormDraft(`restriction/${block.id}/${reportId}/decide`, form)
  const submission = useSubmit(form, async (values) => {
    await decide.mutateAsync(requestOf(values, reportId))
    clearDraft()
    toast(t('decided'))
  })
  // The server alone decides whether the sign-in is recent enough; only then is the person sent to sign in again.
  const needsSignIn = submission.summary.error?.code === 'RECENT_SIGN_IN_REQUIRED'
  const values = form.getValues()
  return (
    <Section title={t('decision')}>
      <p className={classes.dim}>{t('decisionLead')}</p>
      <form onSubmit={submission.onSubmit} noValidate aria-label={t('decision')}>
        <ErrorSummary {...submission.summary} />
        {values.grounds.map((ground, index) => (
          <ObjectiveFields
            key={ground.objective}
            form={form}
            index={index}
            scale={block.scale}
            actions={content.essentialActions}
          />
        ))}
        <Fields>
          {blocks(values) && (
            <>
              <Textarea label={t('concernLabel')} withAsterisk autosize minRows={3} {...field(form, 'concern')} />
              <Textarea label={t('supportLabel')} withAsterisk autosize minRows={2} {...field(form, 'supportPlan')} />
            </>
          )}
          {values.grounds.some(({ verdict }) => verdict === 'RAISE') && (
            <Textarea label={t('messageLabel')} autosize minRows={2} {...field(form, 'messageToReviewer')} />
          )}
        </Fields>
        <Consequences form={values} block={block} />
        {needsSignIn && <p>{t('signAgainWhy')}</p>}
        <FormActions>
          {needsSignIn ? (
            <Button onClick={() => void session.signInAgain({ maxAge: 0 })}>{t('signAgain')}</Button>
          ) : (
            <Button type="submit" loading={submission.sending}>
              {t('decide')}
            </Button>
          )}
        </FormActions>
      </form>
    </Section>
  )
}

const blocks = ({ grounds }: Values) => grounds.some(({ verdict }) => verdict === 'KEEP')

/** `grounds.1.level` → 1. */
const indexOf = (path: string) => Number(path.split('.')[1])
