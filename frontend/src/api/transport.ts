import { networkProblem, problemOf } from './problem'

/** What the transport needs to know about who is signed in. The session sets it; tests set their own. */
export interface TokenSource {
  /** The current access token, if there is one. */
  token(): string | undefined
  /** Tries to get a fresh token without the person noticing; false when they have to sign in again. */
  renew(): Promise<boolean>
  /** The person has to sign in again: says so on screen, without leaving the page. */
  expired(): void
}

const NOBODY: TokenSource = { token: () => undefined, renew: () => Promise.resolve(false), expired: () => undefined }

let source: TokenSource = NOBODY

export function takeTokensFrom(tokens: TokenSource): void {
  source = tokens
}

/** Carries one request there and its answer back, as `fetch` does. */
export type Carrier = (request: Request) => Promise<Response>

// What people read stays out of the browser's cache on disk, where signing out could not remove it.
const fetched: Carrier = (request) => fetch(request, { cache: 'no-store' })

/**
 * Sends with the bearer token, renews it once on a 401, and throws a Problem for every answer that is not a success.
 * A GET that meets a passing failure is not repeated here: TanStack Query does that.
 */
export async function transport(request: Request, carry: Carrier = fetched): Promise<Response> {
  // A copy is needed because a body can be read only once.
  const again = request.clone()
  let response = await sendWithToken(request, carry)
  if (response.status === 401 && (await source.renew())) response = await sendWithToken(again, carry)
  if (response.status === 401) source.expired()
  if (response.ok || response.status === 304) return response
  throw await problemOf(response)
}

async function sendWithToken(request: Request, carry: Carrier): Promise<Response> {
  const token = source.token()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  try {
    return await carry(request)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw networkProblem()
  }
}
