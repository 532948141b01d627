import { Button } from '@mantine/core'
import { Badge } from '../../ui/Badge'
import { InstantText } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { t } from './words'

/** What the centre's own system offers, with the one tap that takes it over; nothing when all of it stands already. */
export function FromSystem({
  offer,
  lines,
  onTake,
}: {
  offer: { readonly system: string; readonly at: string }
  lines: readonly string[]
  onTake: () => void
}) {
  if (lines.length === 0) return null
  return (
    <Section title={t('fromSystem')}>
      <p>
        {t('fromSystemLead', { system: offer.system })} <InstantText at={offer.at} />
      </p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <div>
        <Button variant="default" onClick={onTake}>
          {t('takeFromSystem')}
        </Button>
      </div>
    </Section>
  )
}

/** Marks what stands as the system sent it. */
export function FromSystemMark() {
  return <Badge tone="info">{t('fromSystem')}</Badge>
}
