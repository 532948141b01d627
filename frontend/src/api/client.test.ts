import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { command as typedCommand, readOne as typedReadOne, upload as typedUpload } from './client'
import type { Problem } from './problem'
import { takeTokensFrom, type TokenSource } from './transport'

// The rules of the client hold for any path: these do not wait for a contract.
const command = typedCommand as unknown as (
  method: string,
  path: string,
  options?: object,
) => Promise<Record<string, unknown>>
const readOne = typedReadOne as unknown as (path: string, options?: object) => Promise<Record<string, unknown>>

const upload = typedUpload as unknown as (path: string, options: object) => Promise<Record<string, unknown>>

const BASE = `${window.location.origin}/api/v1`
const server = setupServer()

const tokens: TokenSource = {
  token: () => 'token-1',
  renew: () => Promise.resolve(false),
  expired: () => undefined,
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => takeTokensFrom(tokens))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const caught = async (promise: Promise<unknown>): Promise<Problem> =>
  promise.then(
    () => {
      throw new Error('It succeeded')
    },
    (error: unknown) => error as Problem,
  )

describe('a record', () => {
  it('is read with the bearer token, and its version stands beside its fields', async () => {
    server.use(
      http.get(`${BASE}/visits/7`, ({ request }) =>
        HttpResponse.json({ id: '7', seen: request.headers.get('Authorization') }, { headers: { ETag: '"3-ab"' } }),
      ),
    )
    expect(await readOne('/visits/{id}', { params: { path: { id: '7' } } })).toEqual({
      id: '7',
      seen: 'Bearer token-1',
      etag: '"3-ab"',
    })
  })
})

describe('a command', () => {
  it('carries If-Match and an Idempotency-Key', async () => {
    let sent: Headers | undefined
    server.use(
      http.post(`${BASE}/visits/7/agree-date`, ({ request }) => {
        sent = request.headers
        return HttpResponse.json({ id: '7' }, { headers: { ETag: '"4"' } })
      }),
    )
    const visit = await command('POST', '/visits/{id}/agree-date', {
      params: { path: { id: '7' } },
      body: {},
      etag: '"3"',
    })
    expect(visit.etag).toBe('"4"')
    expect(sent?.get('If-Match')).toBe('"3"')
    expect(sent?.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('keeps its key while it was not answered, and takes a new one afterwards', async () => {
    const keys: (string | null)[] = []
    server.use(
      http.post(`${BASE}/notes`, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 })
      }),
    )
    const body = { text: 'once' }
    expect((await caught(command('POST', '/notes', { body }))).isOffline).toBe(true)
    await command('POST', '/notes', { body })
    await command('POST', '/notes', { body })
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('is one submission when the button is pressed twice', async () => {
    const keys: (string | null)[] = []
    server.use(
      http.post(`${BASE}/notes`, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.json({})
      }),
    )
    await Promise.all([
      command('POST', '/notes', { body: { text: 'twice' } }),
      command('POST', '/notes', { body: { text: 'twice' } }),
    ])
    expect(new Set(keys).size).toBe(1)
  })

  it('answers nothing for a 204', async () => {
    server.use(http.delete(`${BASE}/notes/1`, () => new HttpResponse(null, { status: 204 })))
    expect(await command('DELETE', '/notes/{id}', { params: { path: { id: '1' } }, etag: '"1"' })).toBeUndefined()
  })
})

describe('an upload', () => {
  it('carries the file and its description, and tells how much has gone out', async () => {
    let body: FormData | undefined
    server.use(
      http.post(`${BASE}/files`, async ({ request }) => {
        body = await request.formData()
        return HttpResponse.json({ id: '7' }, { status: 201, headers: { ETag: '"0"' } })
      }),
    )
    const shares: number[] = []
    const answer = await upload('/files', {
      file: new File(['content'], 'a.txt', { type: 'text/plain' }),
      details: { title: 'A' },
      onProgress: (share: number) => shares.push(share),
    })
    expect(answer).toEqual({ id: '7', etag: '"0"' })
    expect(await (body?.get('file') as File).text()).toBe('content')
    expect(await (body?.get('request') as File).text()).toBe('{"title":"A"}')
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })
})

describe('a failure', () => {
  it('becomes a Problem with the fields, the code and the extra facts', async () => {
    server.use(
      http.put(`${BASE}/visits/7`, () =>
        HttpResponse.json(
          {
            type: '/problems/rules-broken',
            title: 'Some of the content breaks a rule',
            status: 422,
            code: 'RULES_BROKEN',
            traceId: 'abc',
            errors: [{ pointer: '/dates/0/day', code: 'NOT_A_WORKING_DAY', message: 'Choose a working day.' }],
            window: '2026-11',
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )
    const problem = await caught(command('PUT', '/visits/{id}', { params: { path: { id: '7' } }, body: {} }))
    expect(problem.code).toBe('RULES_BROKEN')
    expect(problem.errors).toEqual([
      { pointer: '/dates/0/day', code: 'NOT_A_WORKING_DAY', message: 'Choose a working day.' },
    ])
    expect(problem.facts).toEqual({ window: '2026-11' })
    expect(problem.traceId).toBe('abc')
  })

  it('is a Problem also when a proxy answers with a page', async () => {
    server.use(
      http.get(
        `${BASE}/visits/7`,
        () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502, headers: { 'Retry-After': '3' } }),
      ),
    )
    const problem = await caught(readOne('/visits/7'))
    expect(problem).toMatchObject({
      status: 502,
      isPassing: true,
      retryAfter: 3,
      title: 'Touchstone cannot be reached',
    })
  })

  it('says that the device is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    server.use(http.get(`${BASE}/visits/7`, () => HttpResponse.error()))
    expect((await caught(readOne('/visits/7'))).title).toBe('You are offline')
  })
})

describe('a token that has ended', () => {
  it('is renewed once and the request goes again, body and all', async () => {
    let token = 'old'
    takeTokensFrom({
      token: () => token,
      renew: () => {
        token = 'new'
        return Promise.resolve(true)
      },
      expired: () => expect.unreachable(),
    })
    server.use(
      http.post(`${BASE}/notes`, async ({ request }) =>
        request.headers.get('Authorization') === 'Bearer new'
          ? HttpResponse.json(await request.json())
          : HttpResponse.json({ title: 'Sign in' }, { status: 401 }),
      ),
    )
    expect(await command('POST', '/notes', { body: { text: 'kept' } })).toMatchObject({ text: 'kept' })
  })

  it('says so on screen when it cannot be renewed, and the call fails', async () => {
    const expired = vi.fn()
    takeTokensFrom({ ...tokens, expired })
    server.use(http.get(`${BASE}/visits/7`, () => new HttpResponse(null, { status: 401 })))
    expect((await caught(readOne('/visits/7'))).status).toBe(401)
    expect(expired).toHaveBeenCalledOnce()
  })
})
