import { expect, it } from 'vitest'
import { linesOf } from './lines'

it('IQA-074 units are typed one per line; empty lines and the same twice do not count', () => {
  expect(linesOf(' Unit 3 \n\nUnit 7\nUnit 3\n')).toEqual(['Unit 3', 'Unit 7'])
  expect(linesOf(' \n')).toEqual([])
})
