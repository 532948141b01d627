/** One thing that is wrong with one field, as the server says it (RFC 9457 extension of this product). */
export interface FieldError {
  /** JSON pointer into the request body, e.g. `/dates/0/day`. Empty when it is about the whole body. */
  readonly pointer: string
  readonly code: string
  readonly message: string
}

interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  code?: string
  traceId?: string
  errors?: readonly FieldError[]
  [fact: string]: unknown
}

const KNOWN = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId', 'errors'])

/**
 * Every failed call ends as one of these, whatever failed: the rule, the right, the version, the network.
 * `title` and `detail` are sentences for a person; `code` is stable and is what code decides on.
 */
export class Problem extends Error {
  readonly type: string
  readonly title: string
  readonly detail: string | undefined
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number
  readonly code: string
  readonly traceId: string | undefined
  readonly errors: readonly FieldError[]
  /** Extension members of the problem document, such as `allowedCommands` or `blockedBy`. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Seconds the server asks us to wait before trying again, when it said so. */
  readonly retryAfter: number | undefined

  constructor(body: ProblemBody, retryAfter?: number) {
    super(body.detail ?? body.title ?? 'The request failed')
    this.name = 'Problem'
    this.type = body.type ?? 'about:blank'
    this.title = body.title ?? 'The request failed'
    this.detail = body.detail
    this.status = body.status ?? 0
    this.code = body.code ?? `HTTP_${body.status ?? 0}`
    this.traceId = body.traceId
    this.errors = body.errors ?? []
    this.facts = Object.fromEntries(Object.entries(body).filter(([name]) => !KNOWN.has(name)))
    this.retryAfter = retryAfter
  }

  /** No answer came: the device is offline or the server cannot be reached. What was sent may or may not have arrived. */
  get isOffline(): boolean {
    return this.status === 0
  }

  /** Somebody saved this record since it was read. */
  get isStale(): boolean {
    return this.status === 412
  }

  get isNotFound(): boolean {
    return this.status === 404
  }

  /** Worth sending again unchanged: nothing came back, or the server asked for patience. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504
  }
}

/** No answer: says whether it is this device or the server, because what to do differs. */
export function networkProblem(): Problem {
  return navigator.onLine === false
    ? new Problem({
        status: 0,
        code: 'OFFLINE',
        title: 'You are offline',
        detail: 'This device has no connection. What you typed is kept; try again when you are back online.',
      })
    : new Problem({
        status: 0,
        code: 'UNREACHABLE',
        title: 'Touchstone cannot be reached',
        detail: 'The server did not answer. What you typed is kept; try again in a moment.',
      })
}

const PLAIN: Readonly<Record<number, readonly [title: string, detail: string]>> = {
  401: ['You are signed out', 'Sign in again to go on. What you typed is kept.'],
  403: ['You may not do this', 'Your role does not allow it. Ask the person who manages your account.'],
  404: ['Not found', 'It does not exist, or it is not shared with you.'],
  413: ['The file is too large', 'Choose a smaller file.'],
  429: ['Too many requests', 'Wait a moment, then try again.'],
  502: ['Touchstone cannot be reached', 'The server did not answer. Try again in a moment.'],
  503: ['Touchstone is not available just now', 'Something it depends on is down. Try again in a moment.'],
  504: ['Touchstone took too long to answer', 'Try again in a moment.'],
}

/** Turns any failed answer into a {@link Problem}, also one that is not a problem document (a proxy's HTML page, say). */
export async function problemOf(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined
  const body = await readBody(response)
  if (body) return new Problem({ ...body, status: response.status }, retryAfter)
  const [title, detail] = PLAIN[response.status] ?? [
    `The server answered ${response.status}`,
    'The request was not carried out. Try again; if it happens again, tell support when and on which page.',
  ]
  return new Problem({ status: response.status, title, detail }, retryAfter)
}

async function readBody(response: Response): Promise<ProblemBody | undefined> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return undefined
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && ('title' in body || 'code' in body || 'detail' in body)
      ? (body as ProblemBody)
      : undefined
  } catch {
    return undefined
  }
}

/** Anything thrown, as a Problem: for error boundaries and `catch` blocks. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem({
    status: -1,
    code: 'SCREEN_FAILED',
    title: 'This page could not be shown',
    detail: `The screen met an error it did not expect${error instanceof Error && error.message ? `: ${error.message}` : ''}. Nothing you saved is lost.`,
  })
}
