import { ErrorResponse, InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import type { TokenSource } from '../../api/transport'
import type { Settings } from './model'

/** Where the identity provider sends people back to. Both addresses stand in the realm as allowed. */
export const SIGNED_IN = '/signed-in'
export const SIGNED_OUT = '/signed-out'

interface Errand {
  readonly returnTo: string
}

/** What the identity provider answers when it may not ask the person for anything. */
const HAS_TO_ASK = new Set(['login_required', 'interaction_required', 'consent_required', 'account_selection_required'])

/** The identity provider has to ask the person, and was told not to ({@link Session.signInQuietly}). */
export class SignInNeeded extends Error {
  constructor(readonly returnTo: string) {
    super('The person has to sign in')
  }
}

/**
 * Sign-in with the identity provider: authorization code with PKCE. Tokens live in this object's memory and nowhere else,
 * so a reload goes through the identity provider again, which answers without a question while its own session lasts.
 */
export class Session implements TokenSource {
  private readonly manager: UserManager
  private user: User | undefined
  private renewal: Promise<boolean> | undefined
  private readonly listeners = new Set<() => void>()
  private hasExpired = false

  constructor(settings: Settings) {
    const origin = window.location.origin
    this.manager = new UserManager({
      authority: settings.issuer,
      client_id: settings.clientId,
      redirect_uri: origin + SIGNED_IN,
      post_logout_redirect_uri: origin + SIGNED_OUT,
      scope: 'openid profile email',
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      // Holds the PKCE verifier while the browser is away at the identity provider; never a token.
      stateStore: new WebStorageStateStore({ store: window.sessionStorage, prefix: 'touchstone.sign-in.' }),
      automaticSilentRenew: true,
      validateSubOnSilentRenew: true,
      loadUserInfo: false,
      monitorSession: false,
    })
    this.manager.events.addUserLoaded((user) => {
      this.user = user
      this.tell(false)
    })
  }

  /** Sends the browser to the identity provider; the page that was open comes back afterwards. */
  async signIn(): Promise<void> {
    await this.manager.signinRedirect({ state: { returnTo: here() } satisfies Errand })
  }

  /** Signs in only if the identity provider still knows the person: otherwise it answers at once, without a question. */
  async signInQuietly(): Promise<void> {
    await this.manager.signinRedirect({ prompt: 'none', state: { returnTo: here() } satisfies Errand })
  }

  /**
   * Asks for the password again although the person is signed in, and comes back to this page: for a signature.
   * `maxAge` in seconds says how old the last password check may be. What was typed must be in a draft before (`useDraft`).
   */
  async signInAgain({ maxAge = 0 }: { maxAge?: number } = {}): Promise<void> {
    await this.manager.signinRedirect({
      max_age: maxAge,
      ...(maxAge === 0 ? { prompt: 'login' } : {}),
      ...(this.user?.profile.preferred_username ? { login_hint: this.user.profile.preferred_username } : {}),
      state: { returnTo: here() } satisfies Errand,
    })
  }

  /** Finishes what `signIn` began. Answers the address inside the product to go on with. */
  async finishSignIn(): Promise<string> {
    try {
      this.user = await this.manager.signinRedirectCallback()
    } catch (error) {
      if (error instanceof ErrorResponse && HAS_TO_ASK.has(error.error ?? ''))
        throw new SignInNeeded(returnToOf(error.state))
      throw error
    }
    return returnToOf(this.user.state)
  }

  async signOut(): Promise<void> {
    const idToken = this.user?.id_token
    this.user = undefined
    await this.manager.removeUser()
    await this.manager.signoutRedirect(idToken ? { id_token_hint: idToken } : {})
  }

  get isSignedIn(): boolean {
    return this.user !== undefined
  }

  /** Seconds since the epoch of the last password check, for the sign page. */
  get authenticatedAt(): number | undefined {
    const time = this.user?.profile.auth_time
    return typeof time === 'number' ? time : undefined
  }

  token(): string | undefined {
    return this.user?.access_token
  }

  /** Several requests may meet a 401 at once: one renewal serves them all. */
  renew(): Promise<boolean> {
    this.renewal ??= this.renewNow().finally(() => {
      this.renewal = undefined
    })
    return this.renewal
  }

  private async renewNow(): Promise<boolean> {
    if (!this.user?.refresh_token) return false
    try {
      const user = await this.manager.signinSilent()
      if (!user) return false
      this.user = user
      this.tell(false)
      return true
    } catch {
      // The refresh token has ended or the identity provider is away: the person decides when to sign in again.
      return false
    }
  }

  expired(): void {
    this.tell(true)
  }

  private tell(expired: boolean): void {
    if (this.hasExpired === expired) return
    this.hasExpired = expired
    this.listeners.forEach((listener) => listener())
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly isExpired = (): boolean => this.hasExpired
}

function returnToOf(state: unknown): string {
  const returnTo = (state as Errand | undefined)?.returnTo
  // Only a path of ours: never an address from outside.
  return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/'
}

function here(): string {
  const { pathname, search, hash } = window.location
  return pathname === SIGNED_IN || pathname === SIGNED_OUT ? '/' : pathname + search + hash
}
