// A centre's machine with a client whose types are made of openapi.yaml: sends a programme by its own key, asks whether
// certificates may be claimed, and reads what is still to do. What it is told by the environment stands in docs/integrating.md.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/contract";

type Problem = components["schemas"]["Problem"];

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}

const centre = setting("CENTRE");
const client = createClient<paths>({ baseUrl: setting("TOUCHSTONE_URL") });

/** The content of an answer; a refusal is a problem document: decide by its code, show its detail to people. */
function taken<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data !== undefined) return answer.data;
  const { code, detail } = answer.error as Problem;
  throw new Error(`${code}: ${detail ?? ""}`);
}

/** OAuth 2 client credentials. */
async function token(): Promise<string> {
  const { issuer } = taken(await client.GET("/api/v1/settings"));
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: setting("CLIENT_ID"),
      client_secret: setting("CLIENT_SECRET"),
    }),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}

const bearer = `Bearer ${await token()}`;
client.use({
  onRequest({ request }) {
    request.headers.set("Authorization", bearer);
  },
});

const programmes = taken(
  await client.GET("/api/v1/centres/{centre}/claim-eligibilities", {
    params: { path: { centre }, query: { limit: 1 } },
  }),
);
const qualificationNumber = programmes.items[0]?.qualificationNumber;
if (!qualificationNumber) throw new Error("The centre has no programme yet.");

const sent = taken(
  await client.PUT("/api/v1/centres/{centre}/programmes", {
    params: { path: { centre }, query: { dryRun: true } },
    body: {
      rows: [{ key: setting("PROGRAMME_KEY"), qualificationNumber, title: "A further group", startsOn: "2026-09-01" }],
    },
  }),
);
for (const row of sent.rows) console.log(`Programme ${row.key ?? ""}: ${row.outcome}`);

const answer = taken(
  await client.GET("/api/v1/centres/{centre}/claim-eligibility", {
    params: { path: { centre }, query: { programme: qualificationNumber } },
  }),
);
console.log(answer.claimable ? "Claimable" : "Not claimable");
for (const reason of answer.reasons) console.log(`- ${reason.code}: ${reason.words}`);

let cursor: string | undefined;
do {
  const page = taken(await client.GET("/api/v1/actions", { params: { query: { centre, cursor, limit: 50 } } }));
  for (const action of page.items) console.log(`Action ${action.reference} is due on ${action.dueOn}`);
  cursor = page.next;
} while (cursor);
