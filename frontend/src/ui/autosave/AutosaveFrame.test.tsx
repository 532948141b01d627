import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../shared/testing/render'
import { AutosaveFrame } from './AutosaveFrame'
import type { Autosave } from './useAutosave'

const autosave = (state: Autosave<string[]>['state'], settle = vi.fn()): Autosave<string[]> => ({
  value: ['Mine, first', 'Mine, second'],
  state,
  change: () => undefined,
  flush: () => undefined,
  settle,
})
const describeList = (list: readonly string[]) => list.join('\n')

it('several fields that save as one are shown until two people wrote at once; then one of the two is chosen', async () => {
  const settle = vi.fn()
  const theirs = { value: ['Theirs'], etag: '"2"' }
  const { user } = show(
    <AutosaveFrame autosave={autosave({ kind: 'conflict', theirs }, settle)} describe={describeList} order={2}>
      <input aria-label="First" />
    </AutosaveFrame>,
  )
  const choice = screen.getByRole('region', { name: 'Somebody else saved this meanwhile' })
  expect(within(choice).getByRole('heading', { level: 2 })).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'First' })).not.toBeInTheDocument()
  expect(within(choice).getByText(/Mine, first/)).toBeVisible()
  await user.click(within(choice).getByRole('button', { name: 'Take what was saved' }))
  expect(settle).toHaveBeenLastCalledWith(['Theirs'])
  await user.click(within(choice).getByRole('button', { name: 'Keep what I have here' }))
  expect(settle).toHaveBeenLastCalledWith(['Mine, first', 'Mine, second'])
})

it('without a conflict there are the fields', () => {
  show(
    <AutosaveFrame autosave={autosave({ kind: 'clean' })} describe={describeList}>
      <input aria-label="First" />
    </AutosaveFrame>,
  )
  expect(screen.getByRole('textbox', { name: 'First' })).toBeVisible()
})
