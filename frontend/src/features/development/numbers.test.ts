import { expect, it } from 'vitest'
import { inWords, numberOf } from './numbers'

it('IQA-076 hours are typed with a point or a comma, and are nothing else than a number', () => {
  expect(numberOf(' 1.5 ')).toBe(1.5)
  expect(numberOf('1,5')).toBe(1.5)
  expect(numberOf('12')).toBe(12)
  for (const typed of ['', 'six', '1.5h', '1.5.5', '-2', '1e3']) expect(numberOf(typed)).toBeUndefined()
  expect(inWords(12)).toBe('12')
  expect(inWords(6.25)).toBe('6.25')
})
