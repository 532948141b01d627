import { Button, Title } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'
import type { Me } from '../shared/session/model'
import type { Session } from '../shared/session/session'
import { ProblemAlert } from '../ui/ProblemAlert'
import classes from './entrance.module.css'

/** Pages before and beside the shell: nobody is signed in, or nothing can be shown to them. */
function Entrance({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title])
  return (
    <main className={classes.page}>
      <p className={classes.product}>{t('product')}</p>
      <Title order={1}>{title}</Title>
      {children}
    </main>
  )
}

export function Waiting() {
  return (
    <main className={classes.page}>
      <p role="status" className={classes.waiting}>
        {t('starting')}
      </p>
    </main>
  )
}

export function SignedOut() {
  return (
    <Entrance title={t('signedOut')}>
      <p>{t('signedOutDetail')}</p>
      <Button component="a" href="/">
        {t('signInAgain')}
      </Button>
    </Entrance>
  )
}

export function SignInFailed({ error }: { error: unknown }) {
  const reason = error instanceof Error ? error.message : String(error)
  return (
    <Entrance title={t('signInFailed')}>
      <p>{t('signInFailedDetail', { reason })}</p>
      <Button component="a" href="/">
        {t('tryAgain')}
      </Button>
    </Entrance>
  )
}

export function NoAssignments({ me, session }: { me: Me; session: Session }) {
  return (
    <Entrance title={t('noAssignments')}>
      <p>{t('noAssignmentsDetail', { name: me.name })}</p>
      <Button variant="default" onClick={() => void session.signOut()}>
        {t('signOut')}
      </Button>
    </Entrance>
  )
}

export function Failed({ error, session }: { error: unknown; session?: Session | undefined }) {
  return (
    <Entrance title={t('product')}>
      <ProblemAlert error={error} onRetry={() => window.location.reload()} />
      {session && (
        <Button variant="default" onClick={() => void session.signOut()}>
          {t('signOut')}
        </Button>
      )}
    </Entrance>
  )
}
