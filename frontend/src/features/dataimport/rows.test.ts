import { expect, it } from 'vitest'
import type { ImportRow } from './queries'
import { arranged } from './rows'

const row = (number: number, outcome: ImportRow['outcome']): ImportRow => ({ row: number, outcome })
const rows = [row(2, 'CREATED'), row(3, 'ERROR'), row(4, 'UNCHANGED'), row(5, 'ERROR')]

it('QMR-300 errors come first, the rest stays in the order of the list', () => {
  expect(arranged(rows, false).map((each) => each.row)).toEqual([3, 5, 2, 4])
})

it('QMR-300 only errors, where that is asked for', () => {
  expect(arranged(rows, true).map((each) => each.row)).toEqual([3, 5])
  expect(arranged([row(2, 'CREATED')], true)).toEqual([])
})
