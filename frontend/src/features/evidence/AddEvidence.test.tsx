import { screen, waitFor, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { AddEvidence } from './AddEvidence'

const BASE = `${window.location.origin}/api/v1`
const FILES = `${BASE}/visits/7/evidence/files`
const server = setupServer()

interface Sent {
  readonly key: string | null
  readonly authorization: string | null
}
let sent: Sent[]

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  sent = []
  takeTokensFrom({ token: () => 'token-1', renew: () => Promise.resolve(false), expired: () => undefined })
  server.use(http.get(`${BASE}/visits/7/evidence-suggestions`, () => HttpResponse.json({ types: [], kinds: [] })))
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const note = (request: Request): number =>
  sent.push({
    key: request.headers.get('Idempotency-Key'),
    authorization: request.headers.get('Authorization'),
  })
const taken = () => HttpResponse.json({ id: '1', title: 'Minutes' }, { status: 201, headers: { ETag: '"0"' } })
const refused = (code: string, detail: string, pointer: string) =>
  HttpResponse.json(
    { title: 'Refused', status: 422, code, detail, errors: [{ pointer, code, message: detail }] },
    { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
  )

const pdf = (name = 'minutes.pdf', size = 2048) =>
  new File([new Uint8Array(size)], name, { type: 'application/pdf', lastModified: 1 })

async function filledForm() {
  const onDone = vi.fn()
  const { user: person } = show(<AddEvidence visitId="7" measure="QO.3.4" onDone={onDone} />, {
    me: personWith('CENTRE_CONTACT'),
  })
  await person.type(screen.getByLabelText(/^Title/), 'Minutes of June')
  await person.click(screen.getByLabelText(/^No learner’s work/))
  return { person, onDone }
}

const choose = async (person: Awaited<ReturnType<typeof filledForm>>['person'], ...files: File[]) =>
  person.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, files)

const send = () => screen.getByRole('button', { name: 'Add evidence' })

describe('QMR-159 adding files', () => {
  it('tells types and limit beforehand, and type and size of what was chosen', async () => {
    const { person } = await filledForm()
    expect(screen.getByText(/PDF, Word, Excel.*Up to 20 MB each\./)).toBeVisible()
    expect(send()).toBeDisabled()
    await choose(person, pdf('minutes.pdf', 2048))
    const chosen = within(screen.getByRole('list', { name: 'Chosen files' }))
    expect(chosen.getByText('minutes.pdf')).toBeVisible()
    expect(chosen.getByText(/PDF, 2 kB/)).toHaveTextContent('Not sent yet')
  })

  it('says why a file is not even sent', async () => {
    const { person } = await filledForm()
    const huge = Object.defineProperty(pdf('huge.pdf'), 'size', { value: 20 * 1024 * 1024 + 1 })
    await choose(person, huge)
    expect(await screen.findByText('huge.pdf is larger than 20 MB.')).toBeVisible()
    await choose(person, new File([], 'nothing.pdf', { type: 'application/pdf' }))
    expect(await screen.findByText('nothing.pdf is empty.')).toBeVisible()
    expect(send()).toBeDisabled()
  })

  it('sends with the token, shows how far it is, and is done', async () => {
    let answer: () => void = () => undefined
    const seen = new Promise<void>((resolve) => {
      answer = resolve
    })
    server.use(
      http.post(FILES, async ({ request }) => {
        note(request)
        await seen
        return taken()
      }),
    )
    const { person, onDone } = await filledForm()
    await choose(person, pdf())
    await person.click(send())
    expect(await screen.findByRole('progressbar', { name: 'Sending minutes.pdf' })).toBeVisible()
    answer()
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(sent).toEqual([{ key: expect.stringMatching(/^[0-9a-f-]{36}$/), authorization: 'Bearer token-1' }])
  })

  it('keeps the text when a file is refused, and sends the corrected description as a new submission', async () => {
    server.use(
      http.post(FILES, ({ request }) =>
        note(request) === 1 ? refused('UNKNOWN_MEASURE', 'The guide has no such measure.', '/measures/0') : taken(),
      ),
    )
    const { person, onDone } = await filledForm()
    await choose(person, pdf())
    await person.click(send())
    expect((await screen.findAllByText('The guide has no such measure.')).length).toBeGreaterThan(0)
    expect(screen.getByLabelText(/^Title/)).toHaveValue('Minutes of June')
    expect(screen.getByText('minutes.pdf')).toBeVisible()
    await person.click(send())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(sent[1]?.key).not.toBe(sent[0]?.key)
  })

  it('says beside the file why the file was refused', async () => {
    server.use(http.post(FILES, () => refused('FILE_INFECTED', 'The malware scan refused it.', '/file')))
    const { person, onDone } = await filledForm()
    await choose(person, pdf())
    await person.click(send())
    const chosen = within(screen.getByRole('list', { name: 'Chosen files' }))
    expect((await chosen.findAllByText('The malware scan refused it.'))[0]).toBeVisible()
    expect(chosen.getByText(/PDF, 2 kB/)).toHaveTextContent('Not added')
    expect(onDone).not.toHaveBeenCalled()
  })

  it('goes again under the same key after the connection was lost', async () => {
    server.use(http.post(FILES, ({ request }) => (note(request) === 1 ? HttpResponse.error() : taken())))
    const { person, onDone } = await filledForm()
    await choose(person, pdf())
    await person.click(send())
    expect(await screen.findByText('Touchstone cannot be reached')).toBeVisible()
    await person.click(send())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(sent[1]?.key).toBe(sent[0]?.key)
  })

  it('is stopped, and goes again under the same key', async () => {
    server.use(
      http.post(FILES, async ({ request }) => {
        if (note(request) === 1) await delay('infinite')
        return taken()
      }),
    )
    const { person, onDone } = await filledForm()
    await choose(person, pdf())
    await person.click(send())
    await waitFor(() => expect(sent).toHaveLength(1))
    await person.click(await screen.findByRole('button', { name: 'Stop sending minutes.pdf' }))
    expect(await screen.findByText(/Stopped\. Nothing was added\./)).toBeVisible()
    await person.click(screen.getByRole('button', { name: 'Send minutes.pdf again' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]?.key).toBe(sent[0]?.key)
    expect(onDone).not.toHaveBeenCalled()
  })

  it('sends several photos, each as an item of its own, and only what is left the second time', async () => {
    server.use(
      http.post(FILES, ({ request }) =>
        note(request) === 2 ? refused('FILE_DAMAGED', 'The picture is damaged.', '/file') : taken(),
      ),
    )
    const { person, onDone } = await filledForm()
    await choose(person, pdf('one.pdf'), pdf('two.pdf'), pdf('three.pdf'))
    await person.click(send())
    expect((await screen.findAllByText('The picture is damaged.'))[0]).toBeVisible()
    await waitFor(() => expect(sent).toHaveLength(3))
    await person.click(send())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(sent).toHaveLength(4)
    expect(new Set(sent.map((each) => each.key)).size).toBe(4)
  })

  it('renews a token that has ended and sends the file once more', async () => {
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
      http.post(FILES, ({ request }) => {
        note(request)
        return request.headers.get('Authorization') === 'Bearer new'
          ? taken()
          : HttpResponse.json({ title: 'Sign in' }, { status: 401 })
      }),
    )
    const { person, onDone } = await filledForm()
    await choose(person, pdf())
    await person.click(send())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(sent.map((each) => each.authorization)).toEqual(['Bearer old', 'Bearer new'])
    expect(sent[1]?.key).toBe(sent[0]?.key)
  })
})
