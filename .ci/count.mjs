// Adds up the tests of Surefire, Vitest and Playwright and prints "N passed, N failed"; the status says whether all is well.
// The argument is the number of steps that failed as a whole, such as a formatter; each counts as a failure if no test does.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const failedSteps = Number(process.argv[2] ?? 0)
const total = { passed: 0, failed: 0, skipped: 0 }

function add(name, { passed, failed, skipped }) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function surefire(module) {
  const folder = join(module, 'target', 'surefire-reports')
  if (!existsSync(folder)) return
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const file of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name))) {
    const suite = readFileSync(join(folder, file), 'utf8').match(/<testsuite\b[^>]*>/)?.[0] ?? ''
    const count = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0)
    const failed = count('failures') + count('errors')
    sum.failed += failed
    sum.skipped += count('skipped')
    sum.passed += count('tests') - failed - count('skipped')
  }
  add(module, sum)
}

function vitest() {
  const log = 'local/target/reports/build.log'
  if (!existsSync(log)) return
  // eslint-disable-next-line no-control-regex
  const lines = readFileSync(log, 'utf8').replace(/\u001b\[[0-9;]*m/g, '').split('\n')
  for (const line of lines.filter((text) => /^\s+Tests\s+\d+ /.test(text))) {
    const count = (name) => Number(line.match(new RegExp(`(\\d+) ${name}`))?.[1] ?? 0)
    add('frontend', { passed: count('passed'), failed: count('failed'), skipped: count('skipped') + count('todo') })
  }
}

function playwright(name, file) {
  if (!existsSync(file)) return
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  add(name, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped })
}

for (const module of ['local', 'backend']) surefire(module)
vitest()
playwright('journeys', 'local/target/reports/playwright.json')
playwright('screens', 'local/target/reports/playwright-screens.json')
if (failedSteps > 0 && total.failed === 0) total.failed = failedSteps
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)
