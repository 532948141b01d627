import { Card, Section } from '../../ui/Section'
import { Facts } from '../../ui/Facts'
import { DateText, InstantText } from '../../ui/DateText'
import type { Section as Part } from './queries'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** The sections of a shared record, whatever sort of record it is. */
export function Reading({ sections }: { sections: readonly Part[] }) {
  return sections.map((section) => (
    <Section key={section.heading} title={section.heading}>
      {section.entries.map((entry, index) =>
        entry.title ? (
          <Card key={index} label={entry.title}>
            <h3>{entry.title}</h3>
            <Lines lines={entry.lines} />
          </Card>
        ) : (
          <Lines key={index} lines={entry.lines} />
        ),
      )}
    </Section>
  ))
}

function Lines({ lines }: { lines: Part['entries'][number]['lines'] }) {
  return <Facts items={lines.map(({ label, text }) => [label, shown(text)] as const)} />
}

/** Days and times as everywhere else; other text as it is. */
function shown(text: string) {
  if (DAY.test(text)) return <DateText date={text} />
  if (INSTANT.test(text)) return <InstantText at={text} />
  return text
}
