import { describe, expect, it, vi } from 'vitest'
import { personWith } from '../testing/render'
import { forgetPerson, isRecent, lastPerson, oweSignOut, rememberPerson, takeOwedSignOut } from './lastPerson'
import type { Settings } from './model'

const SETTINGS = { issuer: 'http://issuer.test', clientId: 'web' } as Settings

describe('who was signed in last', () => {
  it('is known for fourteen days and not after signing out', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') })
    expect(lastPerson()).toBeUndefined()
    rememberPerson(personWith('PRACTITIONER'), SETTINGS)
    vi.setSystemTime(new Date('2026-12-06T11:59:00Z'))
    expect(lastPerson()).toMatchObject({ me: { name: 'Ada Quill' }, settings: SETTINGS })
    vi.setSystemTime(new Date('2026-12-06T12:00:00Z'))
    expect(lastPerson()).toBeUndefined()
    vi.setSystemTime(new Date('2026-11-22T12:00:00Z'))
    forgetPerson()
    expect(lastPerson()).toBeUndefined()
  })

  it('is nobody when the device keeps something it does not understand', () => {
    window.localStorage.setItem('touchstone.last-person', '{')
    expect(lastPerson()).toBeUndefined()
    expect(isRecent('no date')).toBe(false)
  })

  it('has the sign-out told to the identity provider once', () => {
    expect(takeOwedSignOut()).toBe(false)
    oweSignOut()
    expect(takeOwedSignOut()).toBe(true)
    expect(takeOwedSignOut()).toBe(false)
  })
})
