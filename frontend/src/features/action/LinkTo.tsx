import { Anchor } from '@mantine/core'
import { Link } from 'react-router'

interface Item {
  readonly id: string
  readonly kind: 'ESSENTIAL_ACTION' | 'RECOMMENDATION'
  readonly reference: string
}

/** The action or recommendation that another came from or became. */
export function LinkTo({ item }: { item: Item }) {
  const folder = item.kind === 'ESSENTIAL_ACTION' ? 'actions' : 'recommendations'
  return (
    <Anchor component={Link} to={`/${folder}/${item.id}`} inherit>
      {item.reference}
    </Anchor>
  )
}
