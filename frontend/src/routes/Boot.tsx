import { useEffect, useState } from 'react'
import { createQueryClient } from '../api/query'
import { Problem } from '../api/problem'
import { takeTokensFrom } from '../api/transport'
import { draftsBelongTo } from '../shared/drafts'
import { lastPerson, rememberPerson, takeOwedSignOut } from '../shared/session/lastPerson'
import type { Me, Settings } from '../shared/session/model'
import { fetchMe, fetchSettings } from '../shared/session/queries'
import { Session, SIGNED_IN, SIGNED_OUT, SignInNeeded } from '../shared/session/session'
import type { Away } from '../shared/session/SessionContext'
import { App } from './App'
import { Failed, NoAssignments, SignedOut, SignInFailed, Waiting } from './entrance'
import { createRouter } from './index'

type State =
  | { readonly step: 'starting' | 'leaving' | 'signedOut' }
  | { readonly step: 'signInFailed'; readonly error: unknown }
  // With a session: somebody signed in whom the product does not know or cannot serve just now.
  | { readonly step: 'failed'; readonly error: unknown; readonly session?: Session }
  | {
      readonly step: 'ready'
      readonly session: Session
      readonly settings: Settings
      readonly me: Me
      readonly away?: Away
    }

/** With somebody's things on the device, a server that does not answer within this is out of reach. */
const PATIENCE = 8000

/** From an address in the browser to a signed-in person: settings, sign-in, who am I. Without a network: to who was last. */
async function start(): Promise<State> {
  const { pathname } = window.location
  if (pathname === SIGNED_OUT) return { step: 'signedOut' }

  let settings: Settings
  try {
    settings = await fetchSettings(lastPerson() && PATIENCE)
  } catch (error) {
    return away(error) ?? { step: 'failed', error }
  }
  const session = new Session(settings)
  takeTokensFrom(session)

  if (pathname !== SIGNED_IN) {
    try {
      if (takeOwedSignOut()) await session.signOut()
      else await session.signIn()
    } catch (error) {
      return away(error) ?? { step: 'failed', error }
    }
    return { step: 'leaving' }
  }
  let returnTo: string
  try {
    returnTo = await session.finishSignIn()
  } catch (error) {
    if (error instanceof SignInNeeded) window.history.replaceState(null, '', error.returnTo)
    return away(error) ?? { step: 'signInFailed', error }
  }
  window.history.replaceState(null, '', returnTo)
  try {
    const me = await fetchMe()
    draftsBelongTo(me.id)
    rememberPerson(me, settings)
    return { step: 'ready', session, settings, me }
  } catch (error) {
    return away(error) ?? { step: 'failed', error, session }
  }
}

/** Out of reach, and somebody was signed in here before: their things are shown, and nothing is sent. */
function away(error: unknown): State | undefined {
  const last = lastPerson()
  const signInNeeded = error instanceof SignInNeeded
  if (!last || !(signInNeeded || isOutOfReach(error))) return undefined
  // Never with the tokens of whoever may have signed in just now: they may be somebody else.
  const session = new Session(last.settings)
  takeTokensFrom(session)
  draftsBelongTo(last.me.id)
  if (window.location.pathname === SIGNED_IN) window.history.replaceState(null, '', '/')
  return { step: 'ready', session, ...last, away: { since: last.at, signInNeeded } }
}

/** The server or the identity provider does not answer; a refusal is something else. */
function isOutOfReach(error: unknown): boolean {
  if (error instanceof Problem) return error.isPassing
  // As the sign-in library tells it: a failed fetch, a time-out, or an answer of a proxy.
  return error instanceof Error && (error instanceof TypeError || /time|network|\(5\d\d\)/i.test(error.message))
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

function Ready({ session, settings, me, away }: Extract<State, { step: 'ready' }>) {
  // Made after sign-in, so that it starts on the address the person asked for.
  const [router] = useState(() => createRouter({ away: away !== undefined }))
  return <App session={session} settings={settings} me={me} away={away} queryClient={queryClient} router={router} />
}
