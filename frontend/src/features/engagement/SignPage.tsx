import { Button, Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useSession } from '../../shared/session/SessionContext'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { breadcrumbsOf, DocumentPage } from './DocumentPage'
import classes from './engagement.module.css'
import { useRejectSignature, useSign, type EngagementDocument } from './queries'
import { Reading } from './Reading'
import { SignatureFacts } from './SignatureFacts'
import { t } from './words'

/** The head of centre reads the whole text, types their name, ticks, and signs. */
export function Component() {
  return <DocumentPage title={t('signTitle')}>{(document) => <Signing document={document} />}</DocumentPage>
}

function Signing({ document }: { document: EngagementDocument }) {
  const base = `/visits/${document.visitId}/engagement`
  if (document.signature) {
    return (
      <Page title={t('signed')} breadcrumbs={breadcrumbsOf(document)} lead={t('signedLead')} narrow>
        <SignatureFacts signature={document.signature} />
        <Reading document={document} />
        <FormActions>
          <Button component={Link} to={base}>
            {t('back')}
          </Button>
        </FormActions>
      </Page>
    )
  }
  if (!isAllowed(document.allowedCommands, 'sign')) {
    return (
      <Page title={t('signTitle')} breadcrumbs={breadcrumbsOf(document)} narrow>
        <EmptyState
          title={t('nothingToSign')}
          action={
            <Button component={Link} to={base}>
              {t('back')}
            </Button>
          }
        >
          {t('nothingToSignDetail')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={t('signTitle')} breadcrumbs={breadcrumbsOf(document)} lead={t('signLead')} narrow>
      <Reading document={document} />
      <Section title={t('signHeading')}>
        <SignatureForm document={document} />
      </Section>
    </Page>
  )
}

function SignatureForm({ document }: { document: EngagementDocument }) {
  const session = useSession()
  const navigate = useNavigate()
  const sign = useSign(document)
  const reject = useRejectSignature(document)
  const [rejecting, setRejecting] = useState(false)
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '', confirmed: false },
    validate: {
      name: (name) => (name.trim() === '' ? t('nameNeeded') : null),
      confirmed: (confirmed) => (confirmed ? null : t('tickNeeded')),
    },
  })
  const clearDraft = useFormDraft(`engagement/${document.id}/sign`, form)
  const submission = useSubmit(form, async (values) => {
    await sign.mutateAsync(values)
    clearDraft()
    toast(t('signed'))
  })
  // The server alone decides whether the sign-in is recent enough; only then is the person sent to sign in again.
  const needsSignIn = submission.summary.error?.code === 'RECENT_SIGN_IN_REQUIRED'

  if (rejecting) {
    return (
      <ConfirmPanel
        title={t('rejectTitle')}
        confirmLabel={t('reject')}
        draftKey={`engagement/${document.id}/reject`}
        reason="required"
        reasonLabel={t('rejectReason')}
        onConfirm={async (reason) => {
          await reject.mutateAsync(reason)
          toast(t('rejected'))
          void navigate(`/visits/${document.visitId}/engagement`)
        }}
        onCancel={() => setRejecting(false)}
      >
        {t('rejectDetail')}
      </ConfirmPanel>
    )
  }
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <p className={classes.dim}>
          {t('fingerprintNow')}
          <br />
          <span className={classes.hash}>{document.contentHash}</span>
        </p>
        <TextInput label={t('signName')} autoComplete="name" maxLength={200} {...field(form, 'name')} />
        <Checkbox label={t('signTick')} {...field(form, 'confirmed', { type: 'checkbox' })} />
        {needsSignIn && <p>{t('signAgainWhy')}</p>}
      </Fields>
      <FormActions>
        {needsSignIn ? (
          <Button onClick={() => void session.signInAgain({ maxAge: 0 })}>{t('signAgain')}</Button>
        ) : (
          <Button type="submit" loading={submission.sending}>
            {t('sign')}
          </Button>
        )}
        <Button variant="default" onClick={() => setRejecting(true)}>
          {t('reject')}
        </Button>
      </FormActions>
    </form>
  )
}
