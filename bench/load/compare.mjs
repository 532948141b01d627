// Puts the results of several sizes side by side: node bench/load/compare.mjs SMALL.json STANDARD.json LARGE.json
// (each written by load.mjs and nightly.mjs with LOAD_JSON). Growth is that of the median with one user.
import { readFileSync } from 'node:fs'

const sizes = process.argv.slice(2).map((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)))
const names = [...new Set(sizes.flat().map(({ name }) => name))]
const find = (rows, name, users) => rows.filter((row) => row.name === name && row.users === users).at(-1)
const growth = (before, after) => (before && after ? (Number(after.p50) / Number(before.p50)).toFixed(2) : '–')

for (const users of [1, 50]) {
  console.log(`\n### ${users === 1 ? 'One user' : `${users} users`} at a time without a pause: p50 / p95 / p99 in ms, answers per second\n`)
  console.log('| what | ×0.1 | ×1 | ×3 | ' + (users === 1 ? 'growth ×0.1 → ×1 → ×3 | statements (writing) |' : 'refused |'))
  console.log('| --- | --- | --- | --- | --- |' + (users === 1 ? ' --- |' : ''))
  for (const name of names) {
    const rows = sizes.map((size) => find(size, name, users))
    if (rows.every((row) => !row)) continue
    const cells = rows.map((row) => (row ? `${row.p50} / ${row.p95} / ${row.p99}, ${row.rate}/s` : '–'))
    const last = rows.filter(Boolean).at(-1)
    console.log(`| ${[name, ...cells].join(' | ')} | ` + (users === 1
      ? `${growth(rows[0], rows[1])}, ${growth(rows[1], rows[2])} | ${rows.map((row) => row?.perRequest ?? '–').join(', ')} (${last.writing}) |`
      : `${rows.map((row) => row?.refused ?? '–').join(', ')} |`))
  }
}
console.log('\n### Answers that read much, and the nightly run\n')
for (const name of names) {
  sizes.forEach((size, i) => size.filter((row) => row.name === name && !row.users).forEach((row) => console.log(`${['×0.1', '×1', '×3'][i]} ${JSON.stringify(row)}`)))
}
