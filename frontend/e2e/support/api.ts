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

/** Sends a command as a sample person, to bring about what a journey starts from, never what it is about. */
export async function send(username: string, path: string, data: object): Promise<void> {
  const token = await tokenOf(username)
  const api = await request.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${token}` } })
  try {
    const answer = await api.post(`${BASE_URL}/api/v1${path}`, { data, headers: { 'If-Match': '*' } })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  } finally {
    await api.dispose()
  }
}
