// The running ./run whose data is measured: where its database is, and a way to ask it.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const home = resolve(process.env.TOUCHSTONE_HOME ?? '.touchstone')
const project = resolve(import.meta.dirname, '..', '..')

/** The settings the application was started with, from its process. */
export function settings() {
  const pid = readFileSync(join(home, 'processes', 'application.pid'), 'utf8').trim()
  const environment = Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  return {
    home,
    pid: Number(pid),
    address: `http://127.0.0.1:${environment.QUARKUS_HTTP_PORT}`,
    jdbc: new URL(environment.QUARKUS_DATASOURCE_JDBC_URL.replace('jdbc:', '')),
    owner: { name: environment.QUARKUS_FLYWAY_USERNAME, password: environment.QUARKUS_FLYWAY_PASSWORD },
  }
}


/** Runs statements as the schema's owner; the answer is an array of rows of strings. */
export function sql(statements, { jdbc, owner } = settings()) {
  const folder = join(project, 'local', 'target', 'mariadb')
  return new Promise((answered, failed) => {
    const client = execFile(
      join(folder, 'bin', 'mariadb'),
      [
        '--no-defaults', '--skip-ssl', '--protocol=tcp', '--host=127.0.0.1', `--port=${jdbc.port}`, `--user=${owner.name}`,
        '--default-character-set=utf8mb4', '--batch', '--skip-column-names', 'touchstone',
      ],
      { env: { MYSQL_PWD: owner.password, LD_LIBRARY_PATH: join(folder, 'libs') }, maxBuffer: 1 << 28 },
      (error, out, complaints) =>
        error
          ? failed(new Error(`${complaints || error.message}\n${statements.slice(0, 2000)}`))
          : answered(out.split('\n').filter(Boolean).map((line) => line.split('\t'))),
    )
    client.stdin.end(statements)
  })
}
