import { expect, request } from '@playwright/test'
import { tokenOf } from './clock'

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:8080'

/** Reads from the interface as a sample person: for what a journey has to know, never for what it has to do. */
export async function read<T>(username: string, path: string): Promise<T> {
  const token = await tokenOf(username)
  const api = await request.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${token}` } })
  try {
    const answer = await api.get(`${BASE_URL}/api/v1${path}`)
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return (await answer.json()) as T
  } finally {
    await api.dispose()
  }
}

/**
 * Sends a command as a sample person, to bring about what a journey starts from, never what it is about. Answers what the interface
 * answered.
 */
export async function send<T = unknown>(
  username: string,
  path: string,
  data: object,
  method: 'POST' | 'PUT' = 'POST',
): Promise<T> {
  const token = await tokenOf(username)
  const api = await request.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${token}` } })
  try {
    const answer = await api.fetch(`${BASE_URL}/api/v1${path}`, { method, data, headers: { 'If-Match': '*' } })
    const said = await answer.text()
    expect(answer.ok(), `${path}: ${said}`).toBe(true)
    return (said ? JSON.parse(said) : undefined) as T
  } finally {
    await api.dispose()
  }
}
