import { useEffect, useState } from 'react'
import { createQueryClient } from '../api/query'
import { takeTokensFrom } from '../api/transport'
import { draftsBelongTo } from '../shared/drafts'
import type { Me, Settings } from '../shared/session/model'
import { fetchMe, fetchSettings } from '../shared/session/queries'
import { Session, SIGNED_IN, SIGNED_OUT } from '../shared/session/session'
import { App } from './App'
import { Failed, NoAssignments, SignedOut, SignInFailed, Waiting } from './entrance'
import { createRouter } from './index'

type State =
  | { readonly step: 'starting' | 'leaving' | 'signedOut' }
  | { readonly step: 'signInFailed'; readonly error: unknown }
  // With a session: somebody signed in whom the product does not know or cannot serve just now.
  | { readonly step: 'failed'; readonly error: unknown; readonly session?: Session }
  | { readonly step: 'ready'; readonly session: Session; readonly settings: Settings; readonly me: Me }

/** From an address in the browser to a signed-in person: settings, sign-in, who am I. */
async function start(): Promise<State> {
  const { pathname } = window.location
  if (pathname === SIGNED_OUT) return { step: 'signedOut' }

  const settings = await fetchSettings()
  const session = new Session(settings)
  takeTokensFrom(session)

  if (pathname !== SIGNED_IN) {
    await session.signIn()
    return { step: 'leaving' }
  }
  let returnTo: string
  try {
    returnTo = await session.finishSignIn()
  } catch (error) {
    return { step: 'signInFailed', error }
  }
  window.history.replaceState(null, '', returnTo)
  try {
    const me = await fetchMe()
    draftsBelongTo(me.id)
    return { step: 'ready', session, settings, me }
  } catch (error) {
    return { step: 'failed', error, session }
  }
}

// Outside React: strict mode runs effects twice, and a sign-in answer can be used once.
const started = start().catch((error: unknown): State => ({ step: 'failed', error }))
const queryClient = createQueryClient()

export function Boot() {
  const [state, setState] = useState<State>({ step: 'starting' })

  useEffect(() => {
    void started.then(setState)
  }, [])

  switch (state.step) {
    case 'starting':
    case 'leaving':
      return <Waiting />
    case 'signedOut':
      return <SignedOut />
    case 'signInFailed':
      return <SignInFailed error={state.error} />
    case 'failed':
      return <Failed error={state.error} session={state.session} />
    case 'ready':
      return state.me.assignments.length === 0 ? <NoAssignments {...state} /> : <Ready {...state} />
  }
}

function Ready({ session, settings, me }: Extract<State, { step: 'ready' }>) {
  // Made after sign-in, so that it starts on the address the person asked for.
  const [router] = useState(createRouter)
  return <App session={session} settings={settings} me={me} queryClient={queryClient} router={router} />
}
