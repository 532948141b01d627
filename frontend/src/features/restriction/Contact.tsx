import { Anchor } from '@mantine/core'
import type { Block } from './queries'

/** A person with the ways to reach them. */
export function Contact({ contact }: { contact: NonNullable<Block['contact']> }) {
  return (
    <>
      {contact.name}
      {contact.phone && (
        <>
          {', '}
          <Anchor href={`tel:${contact.phone.replaceAll(' ', '')}`} inherit>
            {contact.phone}
          </Anchor>
        </>
      )}
      {contact.email && (
        <>
          {', '}
          <Anchor href={`mailto:${contact.email}`} inherit>
            {contact.email}
          </Anchor>
        </>
      )}
    </>
  )
}
