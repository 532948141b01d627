import { text, useSearchState } from '../../shared/useSearchState'
import { ChooseList } from './ChooseList'
import { Preview } from './Preview'

const SHAPE = { list: text() }

/** First the list is chosen, then it is shown row by row; the address says which, so that a reload loses nothing. */
export function ImportView({ centre }: { centre: string }) {
  const [{ list }, show] = useSearchState(SHAPE)
  return list ? (
    <Preview key={list} centre={centre} importId={list} onAnother={() => show({ list: '' })} />
  ) : (
    <ChooseList centre={centre} onSent={(id) => show({ list: id })} />
  )
}
