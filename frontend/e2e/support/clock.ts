import { expect, request } from '@playwright/test'

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:8080'
const PASSWORD = process.env.TOUCHSTONE_PASSWORD ?? 'touchstone'
/** The sample account that runs the installation. */
const ADMINISTRATOR = process.env.TOUCHSTONE_ADMINISTRATOR ?? 'paula.platform'

/** An access token of a sample account, by the local realm's command-line client. */
export async function tokenOf(username: string, password = PASSWORD): Promise<string> {
  const api = await request.newContext()
  try {
    const { issuer } = (await (await api.get(`${BASE_URL}/api/v1/settings`)).json()) as { issuer: string }
    const answer = await api.post(`${issuer}/protocol/openid-connect/token`, {
      form: { grant_type: 'password', client_id: 'touchstone-cli', username, password },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return ((await answer.json()) as { access_token: string }).access_token
  } finally {
    await api.dispose()
  }
}

/** Moves the business clock of the whole stack to an instant (`2026-11-30T09:00:00Z`); every day in between begins. */
export async function setClock(now: string): Promise<void> {
  await putClock({ now })
}

/** Back to the machine's time. */
export async function resetClock(): Promise<void> {
  await putClock({})
}

async function putClock(body: object): Promise<void> {
  const token = await tokenOf(ADMINISTRATOR)
  const api = await request.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${token}` } })
  try {
    const answer = await api.put(`${BASE_URL}/api/v1/training-clock`, { data: body })
    expect(answer.ok(), await answer.text()).toBe(true)
  } finally {
    await api.dispose()
  }
}
