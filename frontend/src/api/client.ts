import createClient from 'openapi-fetch'
import type { paths } from './generated/schema'
import { answered, keyFor } from './idempotency'
import { asProblem, Problem } from './problem'
import { transport } from './transport'
import { watched, type Sending } from './watched'

export const API_BASE = '/api/v1'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The contract's paths without the base, so that screens write `/visits/{id}`. */
export type Paths = {
  [P in keyof paths as P extends `${typeof API_BASE}${infer Rest}` ? Rest : P]: paths[P]
}

export type PathOf<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { [K in M]: infer Operation }
    ? [Operation] extends [undefined]
      ? never
      : P
    : never
}[keyof Paths] &
  string

type OperationOf<P extends keyof Paths, M extends Method> = Paths[P] extends { [K in M]: infer Operation }
  ? NonNullable<Operation>
  : never

type ContentOf<Response> = Response extends { content: infer Content }
  ? 'application/json' extends keyof Content
    ? Content['application/json']
    : undefined
  : undefined

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never

/** The JSON body of an operation's success. */
export type Answer<P extends keyof Paths, M extends Method = 'get'> =
  ResponsesOf<OperationOf<P, M>> extends infer Responses
    ? { [Status in keyof Responses & (200 | 201 | 202 | 203 | 204)]: ContentOf<Responses[Status]> }[keyof Responses &
        (200 | 201 | 202 | 203 | 204)]
    : never

/** The request body of an operation. */
export type Body<P extends keyof Paths, M extends Method = 'post'> =
  OperationOf<P, M> extends { requestBody?: infer Request }
    ? NonNullable<Request> extends { content: infer Content }
      ? 'application/json' extends keyof Content
        ? Content['application/json']
        : 'multipart/form-data' extends keyof Content
          ? FormData
          : Content[keyof Content]
      : never
    : never

type ParametersOf<Operation> = Operation extends {
  parameters: infer Parameters extends { path?: unknown; query?: unknown }
}
  ? Pick<Parameters, 'path' | 'query'>
  : { path?: never; query?: never }

/** Path and query parameters, as the contract requires them. Headers are ours to set. */
export type Params<P extends keyof Paths, M extends Method = 'get'> = ParametersOf<OperationOf<P, M>>

type NothingRequired = Record<never, never>
type ParamsOption<P extends keyof Paths, M extends Method> =
  NothingRequired extends Params<P, M>
    ? { readonly params?: Params<P, M> | undefined }
    : { readonly params: Params<P, M> }
type BodyOption<P extends keyof Paths, M extends Method> =
  OperationOf<P, M> extends { requestBody: object }
    ? { readonly body: Body<P, M> | FormData }
    : { readonly body?: Body<P, M> | FormData | undefined }

/** `options` may be left out when nothing in it is required. */
type Optional<Options> = NothingRequired extends Options ? [options?: Options] : [options: Options]

export type ReadOptions<P extends keyof Paths> = ParamsOption<P, 'get'> & { readonly signal?: AbortSignal }

/** What holds a change to the version it was made for, and to being made once. */
interface Condition {
  /** The `etag` of the record as it was read: sent as `If-Match`. */
  readonly etag?: string | undefined
  /** The `Idempotency-Key`, where a queue on the device keeps it over restarts; otherwise it is made here. */
  readonly key?: string | undefined
}

export type CommandOptions<P extends keyof Paths, M extends Method> = ParamsOption<P, M> &
  // JSON by the contract; FormData for uploads.
  BodyOption<P, M> &
  Condition & { readonly signal?: AbortSignal }

/** A record together with the version it was read at. */
export type Versioned<T> = T & { readonly etag: string }

const client = createClient<Record<string, Record<string, never>>>({
  baseUrl: window.location.origin + API_BASE,
  fetch: transport,
})

interface RawOptions {
  params?: { path?: object | undefined; query?: object | undefined } | undefined
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
  fetch?: (request: Request) => Promise<Response>
}

/**
 * The untyped call below the typed ones. Its only direct users are the session's settings and `me`, which have to work
 * before anything else does.
 */
export async function send(
  method: Method,
  path: string,
  options: RawOptions = {},
): Promise<{ data: unknown; etag: string | undefined }> {
  const request = client as unknown as {
    request: (method: string, path: string, init: object) => Promise<{ data?: unknown; response: Response }>
  }
  try {
    const { data, response } = await request.request(method, path, options)
    return { data, etag: response.headers.get('ETag') ?? undefined }
  } catch (error) {
    if (error instanceof Problem || (error instanceof DOMException && error.name === 'AbortError')) throw error
    throw asProblem(error)
  }
}

/** Reads a list or anything else that has no version. */
export async function read<P extends PathOf<'get'>>(
  path: P,
  ...[options]: Optional<ReadOptions<P>>
): Promise<Answer<P>> {
  return (await send('get', path, options as RawOptions | undefined)).data as Answer<P>
}

/** Reads a single record; `etag` stands beside its fields, for the command that changes it. */
export async function readOne<P extends PathOf<'get'>>(
  path: P,
  ...[options]: Optional<ReadOptions<P>>
): Promise<Versioned<Answer<P>>> {
  const { data, etag } = await send('get', path, options as RawOptions | undefined)
  return { ...(data as object), etag: etag ?? '' } as Versioned<Answer<P>>
}

/**
 * Sends a change. `If-Match` goes along when an `etag` is given, an `Idempotency-Key` with every POST.
 * Answers the record as it is afterwards, with its new `etag`.
 */
export async function command<M extends 'POST' | 'PUT' | 'PATCH' | 'DELETE', P extends PathOf<Lowercase<M>>>(
  method: M,
  path: P,
  ...[given]: Optional<CommandOptions<P, Lowercase<M>>>
): Promise<Versioned<Answer<P, Lowercase<M>>>> {
  const options = (given ?? {}) as RawOptions & Condition
  const fingerprint = JSON.stringify([method, path, options.params, describeBody(options.body)])
  const { params, body, signal } = options
  return (await change(method, path, fingerprint, options, { params, body, signal })) as Versioned<
    Answer<P, Lowercase<M>>
  >
}

/** What goes along with a file: the contract's part `request`. */
export type UploadOptions<P extends PathOf<'post'>> = ParamsOption<P, 'post'> & {
  readonly file: File
  readonly details: object
} & Condition &
  Partial<Sending>

/**
 * Sends a file with its description and tells how far it is. Like `command` in everything else: the same file with the same
 * words, sent again after a failure or a stop, is the same submission.
 */
export async function upload<P extends PathOf<'post'>>(
  path: P,
  options: UploadOptions<P>,
): Promise<Versioned<Answer<P, 'post'>>> {
  const { params, file, details } = options as UploadOptions<P> & RawOptions
  const { onProgress = () => undefined, signal = new AbortController().signal } = options
  const form = new FormData()
  form.append('file', file)
  form.append('request', new Blob([JSON.stringify(details)], { type: 'application/json' }))
  const fingerprint = JSON.stringify(['POST', path, params, file.name, file.size, file.lastModified, details])
  return (await change('POST', path, fingerprint, options, {
    params,
    fetch: (request) => transport(request, watched(form, { onProgress, signal })),
  })) as Versioned<Answer<P, 'post'>>
}

async function change(
  method: string,
  path: string,
  fingerprint: string,
  { etag, key }: Condition,
  options: RawOptions,
): Promise<unknown> {
  const headers: Record<string, string> = {}
  if (etag) headers['If-Match'] = etag
  if (method === 'POST') headers['Idempotency-Key'] = key ?? keyFor(fingerprint)
  try {
    const { data, etag: changed } = await send(method.toLowerCase() as Method, path, { ...options, headers })
    answered(fingerprint)
    return isRecord(data) ? { ...data, etag: changed ?? '' } : data
  } catch (error) {
    // After a stop or a passing failure the next attempt is the same submission; after a refusal it is a new one.
    if (error instanceof Problem && !error.isPassing && error.status !== 401) answered(fingerprint)
    throw error
  }
}

function isRecord(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function describeBody(body: unknown): unknown {
  if (!(body instanceof FormData)) return body
  return [...body.entries()].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [value.name, value.size, value.lastModified],
  ])
}

/** Downloads a file that needs the bearer token (a plain link would not carry it). */
export async function download(path: string, accept = '*/*'): Promise<{ blob: Blob; fileName: string | undefined }> {
  const url = new URL(path.startsWith('/api/') ? path : API_BASE + path, window.location.origin)
  const response = await transport(new Request(url, { headers: { Accept: accept } }))
  const disposition = response.headers.get('Content-Disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const fileName = encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition)?.[1]
  return { blob: await response.blob(), fileName }
}
