import { expect, request, type APIResponse } from '@playwright/test'

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:8080'

interface Reason {
  readonly code: string
  readonly words: string
  readonly freedBy: string
  readonly since?: string
  readonly expectedRelease?: string
  readonly record?: { readonly id: string }
}

interface Answer {
  readonly programmeId: string
  readonly claimable: boolean
  readonly route: string
  readonly reasons: readonly Reason[]
}

/** A centre's system: signs in with its own id and secret and asks the claim gate about one programme, again and again. */
export class Machine {
  private etag: string | undefined
  private constructor(
    private readonly client: string,
    readonly centre: string,
    readonly programme: string,
  ) {}

  /** The sample's system of that centre, for the first programme whose certificates a block would stop. */
  static async of(name: string, centre: string): Promise<Machine> {
    const answer = await new Machine(`mis-${name}`, centre, '').send('GET', `/centres/${centre}/claim-eligibilities`)
    const { items } = (await answer.json()) as { items: Answer[] }
    const offer = items.find(({ claimable, route }) => claimable && route !== 'NONE')
    if (!offer) throw new Error(`Nothing can be claimed at ${centre}: ${JSON.stringify(items)}`)
    return new Machine(`mis-${name}`, centre, offer.programmeId)
  }

  /** A request with a token of its own; the tokens of a long journey run out. */
  async send(method: 'GET' | 'POST', path: string, data?: object, headers: Record<string, string> = {}) {
    const api = await request.newContext()
    const { issuer } = (await (await api.get(`${BASE_URL}/api/v1/settings`)).json()) as { issuer: string }
    const token = await api.post(`${issuer}/protocol/openid-connect/token`, {
      form: {
        grant_type: 'client_credentials',
        client_id: this.client,
        client_secret: this.client.replace('mis', 'demo-secret'),
      },
    })
    expect(token.ok(), await token.text()).toBe(true)
    const { access_token } = (await token.json()) as { access_token: string }
    const answer = await api.fetch(`${BASE_URL}/api/v1${path}`, {
      method,
      headers: { ...headers, Authorization: `Bearer ${access_token}` },
      ...(data ? { data } : {}),
    })
    expect(answer.status(), await answer.text()).toBeLessThan(400)
    return answer
  }

  private ask(): Promise<APIResponse> {
    return this.send(
      'GET',
      `/centres/${this.centre}/claim-eligibility?programme=${this.programme}`,
      undefined,
      this.etag ? { 'If-None-Match': this.etag } : {},
    )
  }

  /** Asks with the tag of the last answer: nothing has changed. */
  async hearsNothingNew(): Promise<void> {
    expect(this.etag, 'was asked before').toBeDefined()
    expect((await this.ask()).status()).toBe(304)
  }

  /** Asks with the tag of the last answer: another answer under another tag, which then holds. */
  private async hears(): Promise<Answer> {
    const answer = await this.ask()
    expect(answer.status()).toBe(200)
    const etag = answer.headers().etag
    expect(etag).toBeTruthy()
    expect(etag).not.toBe(this.etag)
    this.etag = etag
    await this.hearsNothingNew()
    return (await answer.json()) as Answer
  }

  async hearsYes(): Promise<void> {
    const { claimable, reasons } = await this.hears()
    expect(reasons).toEqual([])
    expect(claimable).toBe(true)
  }

  /** The gate is closed by that block and by nothing else. */
  async hearsBlocked(block: string, since: string, expectedRelease?: string): Promise<void> {
    const { claimable, reasons } = await this.hears()
    expect(claimable).toBe(false)
    expect(reasons.map(({ code }) => code)).toEqual(['CERTIFICATION_BLOCK'])
    const [reason] = reasons
    expect(reason?.record?.id).toBe(block)
    expect(reason?.since).toBe(since)
    expect(reason?.expectedRelease).toBe(expectedRelease)
    expect(reason?.words).toContain('Registrations go on')
    expect(reason?.freedBy).toContain('progress report')
  }
}
