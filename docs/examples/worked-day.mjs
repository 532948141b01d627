// The worked day of docs/integrating.md: token, registrations, the claim gate, a webhook. Node 20 or newer, no packages.
// Ends with 0 when all of it worked. What it is told by the environment stands in the guide.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const { TOUCHSTONE_URL, CLIENT_ID, CLIENT_SECRET, CENTRE, WEBHOOK_SECRET, WEBHOOK_PORT = '8788' } = process.env
const API = `${TOUCHSTONE_URL}/api/v1`

/** 1. A token of the identity provider, by the machine's own id and secret. */
async function signIn() {
  const { issuer } = await (await fetch(`${API}/settings`)).json()
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: CLIENT_SECRET }),
  })
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`)
  return (await answer.json()).access_token
}

const token = await signIn()

/** One request. A limit or an outage is waited out; every other refusal says in words what to mend. */
async function call(method, path, { body, headers } = {}) {
  const answer = await fetch(API + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (answer.status === 429 || answer.status === 503) {
    await new Promise((resolve) => setTimeout(resolve, Number(answer.headers.get('Retry-After') ?? 5) * 1000))
    return call(method, path, { body, headers })
  }
  if (answer.status === 304) return { unchanged: true }
  const content = await answer.json()
  if (!answer.ok) throw new Error(`${content.code}: ${content.detail} ${JSON.stringify(content.errors ?? [])}`)
  return { content, etag: answer.headers.get('ETag') }
}

/** 2. Today's registrations in place of the last ones. A real system sends its own figures. */
async function sendRegistrations() {
  const { content: me } = await call('GET', '/me')
  const { content: enrolments } = await call('GET', `/enrolments?centre=${CENTRE}`)
  const path = `/enrolments/${enrolments.items[0].id}/registrations`
  const { content: last } = await call('GET', path)
  const lines = last.lines.map((line) => {
    const { qualificationNumber, siteId, deliveryContext, activeLearners, firstRegisteredOn } = line
    return { qualificationNumber, siteId, deliveryContext, activeLearners, firstRegisteredOn }
  })
  const { content: scope } = await call('PUT', path, { body: { takenOn: me.today, lines } })
  console.log(`${lines.length} lines sent; in scope: ${scope.inScope}`)
}

/** 3. May we claim? Asked before every claim; with the tag of the last answer the second question costs nothing. */
async function askTheGate() {
  const { content: page } = await call('GET', `/centres/${CENTRE}/claim-eligibilities?limit=1`)
  const programme = encodeURIComponent(page.items[0].qualificationNumber)
  const question = `/centres/${CENTRE}/claim-eligibility?programme=${programme}`
  const { content: answer, etag } = await call('GET', question)
  console.log(answer.claimable ? 'Claimable' : `Not claimable: ${answer.reasons.map((reason) => reason.words).join(' ')}`)
  const again = await call('GET', question, { headers: { 'If-None-Match': etag } })
  if (!again.unchanged) throw new Error('The gate did not answer 304 to its own ETag')
}

/** 4. Whether a message is ours and fresh (Standard Webhooks 1.0). */
function isGenuine({ headers }, body) {
  const id = headers['webhook-id']
  const at = headers['webhook-timestamp']
  if (Math.abs(Date.now() / 1000 - Number(at)) > 300) return false
  const key = Buffer.from(WEBHOOK_SECRET.slice('whsec_'.length), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest()
  return headers['webhook-signature'].split(' ').some((each) => {
    const given = Buffer.from(each.split(',')[1] ?? '', 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

await sendRegistrations()
await askTheGate()

const seen = new Set()
const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  const genuine = isGenuine(request, body)
  response.writeHead(genuine ? 204 : 401).end()
  // A message may come twice; its id tells.
  if (!genuine || seen.has(request.headers['webhook-id'])) return
  seen.add(request.headers['webhook-id'])
  console.log(`Webhook received and verified: ${JSON.parse(body).type}`)
  server.close()
})
server.listen(Number(WEBHOOK_PORT), '127.0.0.1', () => console.log('Waiting for a webhook'))
