import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useSession } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useBlockCommand, type Block } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

/** The progress report, which releases the block; after it, the way of the case back. */
export function ReleaseSection({ block }: { block: Block }) {
  const [asking, setAsking] = useState<'release' | 'hand-back'>()
  const handBack = useBlockCommand('hand-back', block)
  return (
    <Section title={t('releaseTitle')}>
      {asking === 'release' && <ReleaseForm block={block} onDone={() => setAsking(undefined)} />}
      {asking === 'hand-back' && (
        <ConfirmPanel
          title={t('handBackTitle')}
          confirmLabel={t('handBack')}
          draftKey={`restriction/${block.id}/hand-back`}
          reason="required"
          onConfirm={async (reason) => {
            await handBack.mutateAsync({ reason })
            toast(t('handedBack'))
            setAsking(undefined)
          }}
          onCancel={() => setAsking(undefined)}
        >
          {t('handBackDetail')}
        </ConfirmPanel>
      )}
      {!asking && (
        <div className={classes.buttons}>
          <CommandButton command="release" commands={block.allowedCommands} onClick={() => setAsking('release')}>
            {t('release')}
          </CommandButton>
          <CommandButton command="hand-back" commands={block.allowedCommands} onClick={() => setAsking('hand-back')}>
            {t('handBack')}
          </CommandButton>
        </div>
      )}
    </Section>
  )
}

interface Values extends Record<string, unknown> {
  text: string
  items: { itemId: string; outcome: string }[]
}

function ReleaseForm({ block, onDone }: { block: Block; onDone: () => void }) {
  const session = useSession()
  const release = useBlockCommand('release', block)
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { text: '', items: block.plan.items.map(({ id }) => ({ itemId: id, outcome: '' })) },
    validate: {
      text: (text) => (text.trim() === '' ? t('enterReport') : null),
      items: { outcome: (outcome) => (outcome.trim() === '' ? t('enterOutcome') : null) },
    },
  })
  const clearDraft = useFormDraft(`restriction/${block.id}/release`, form)
  const submission = useSubmit(form, async (values) => {
    await release.mutateAsync(values)
    clearDraft()
    toast(t('released'))
    onDone()
  })
  const needsSignIn = submission.summary.error?.code === 'RECENT_SIGN_IN_REQUIRED'
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('releaseTitle')}>
      <p className={classes.dim}>{t('releaseLead')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('reportText')} withAsterisk autosize minRows={4} {...field(form, 'text')} />
        {block.plan.items.map(({ id, words }, index) => (
          <Textarea
            key={id}
            label={t('outcomeOf', { words })}
            withAsterisk
            autosize
            minRows={2}
            {...field(form, `items.${index}.outcome`)}
          />
        ))}
        {needsSignIn && <p>{t('signAgainWhy')}</p>}
      </Fields>
      <FormActions>
        {needsSignIn ? (
          <Button onClick={() => void session.signInAgain({ maxAge: 0 })}>{t('signAgain')}</Button>
        ) : (
          <Button type="submit" loading={submission.sending}>
            {t('release')}
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
