import { describe, expect, it } from 'vitest'
import { actionOf, isWriting, nextUnanswered, step } from './keys'

const pressed = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  writing: false,
  ...more,
})
const MEASURES = ['QO.1.1', 'QO.1.2', 'QO.2.1']

describe('keys while judging (QMR-318)', () => {
  it('answers with digits as far as there are answers', () => {
    expect(actionOf(pressed('1'), 4)).toEqual({ kind: 'answer', index: 0 })
    expect(actionOf(pressed('4'), 4)).toEqual({ kind: 'answer', index: 3 })
    expect(actionOf(pressed('5'), 4)).toBeUndefined()
    expect(actionOf(pressed(' '), 4)).toBeUndefined()
  })

  it('moves with j, k and n, but never while writing or with a modifier', () => {
    expect(actionOf(pressed('j'), 4)).toEqual({ kind: 'next' })
    expect(actionOf(pressed('k'), 4)).toEqual({ kind: 'previous' })
    expect(actionOf(pressed('n'), 4)).toEqual({ kind: 'nextUnanswered' })
    expect(actionOf(pressed('n', { writing: true }), 4)).toBeUndefined()
    expect(actionOf(pressed('n', { ctrlKey: true }), 4)).toBeUndefined()
  })

  it('knows where keys are text', () => {
    const radio = document.createElement('input')
    radio.type = 'radio'
    expect(isWriting(radio)).toBe(false)
    expect(isWriting(document.createElement('input'))).toBe(true)
    expect(isWriting(document.createElement('textarea'))).toBe(true)
    expect(isWriting(document.createElement('h3'))).toBe(false)
  })

  it('steps over the borders of objectives and stays at the ends', () => {
    expect(step(MEASURES, 'QO.1.2', 1)).toBe('QO.2.1')
    expect(step(MEASURES, 'QO.2.1', 1)).toBe('QO.2.1')
    expect(step(MEASURES, 'QO.1.1', -1)).toBe('QO.1.1')
    expect(step(MEASURES, undefined, 1)).toBe('QO.1.1')
  })

  it('finds the next unanswered measure round the end', () => {
    const answered = (measure: string) => measure === 'QO.2.1'
    expect(nextUnanswered(MEASURES, 'QO.1.2', answered)).toBe('QO.1.1')
    expect(nextUnanswered(MEASURES, undefined, answered)).toBe('QO.1.1')
    expect(nextUnanswered(MEASURES, 'QO.1.1', () => true)).toBeUndefined()
  })
})
