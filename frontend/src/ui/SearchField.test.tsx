import { screen, waitFor } from '@testing-library/react'
import { useNavigate } from 'react-router'
import { expect, it } from 'vitest'
import { show } from '../shared/testing/render'
import { text, useSearchState } from '../shared/useSearchState'
import { SearchField } from './SearchField'

const SHAPE = { q: text() }

function Screen() {
  const [{ q }, change] = useSearchState(SHAPE)
  const navigate = useNavigate()
  return (
    <>
      <SearchField label="Search" words={q} onSearch={(words) => change({ q: words })} />
      <button type="button" onClick={() => void navigate('?q=elsewhere')}>
        Elsewhere
      </button>
    </>
  )
}

it('the address follows what is typed, and a slow address takes no letter back', async () => {
  const { user, router } = show(<Screen />)
  const box = screen.getByRole('searchbox', { name: 'Search' })
  // The pause between two keys is longer than the rest, so the address changes while typing goes on.
  for (const letter of 'malpractice') {
    await user.type(box, letter)
    if (letter === 'p') await waitFor(() => expect(router.state.location.search).toBe('?q=malp'))
  }
  await waitFor(() => expect(router.state.location.search).toBe('?q=malpractice'))
  expect(box).toHaveValue('malpractice')
})

it('shows the words of an address that was changed elsewhere, and can be emptied', async () => {
  const { user, router } = show(<Screen />, { at: '/?q=staff' })
  const box = screen.getByRole('searchbox', { name: 'Search' })
  expect(box).toHaveValue('staff')
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  await waitFor(() => expect(box).toHaveValue('elsewhere'))
  await user.click(screen.getByRole('button', { name: 'Clear the search' }))
  await waitFor(() => expect(router.state.location.search).toBe(''))
  expect(box).toHaveValue('')
})
