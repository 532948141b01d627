import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { InstantText, DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { Declaration, declaredInWords } from './Declarations'
import classes from './engagement.module.css'
import type { EngagementDocument, Sections } from './queries'
import { SECTIONS } from './sections'
import { t } from './words'

/** The whole text to be read: before asking for the signature, before signing, by the reviewer, on paper. */
export function Reading({ document, after }: { document: EngagementDocument; after?: (path: string) => ReactNode }) {
  return (
    <article className={classes.reading} aria-label={t('reading')}>
      {SECTIONS.map(({ key, path, label }) => (
        <section key={key} aria-labelledby={`reading-${path}`}>
          <h2 id={`reading-${path}`}>{label}</h2>
          <SectionText sections={document.sections} section={key} />
          {after?.(path)}
        </section>
      ))}
    </article>
  )
}

function SectionText({ sections, section }: { sections: Sections; section: keyof Sections }) {
  switch (section) {
    case 'contact': {
      const { contact } = sections
      return (
        <Facts
          items={[
            [t('name'), contact.name ?? t('nobody')],
            [t('email'), contact.email],
            [t('phone'), contact.phone],
            [
              t('confirmed'),
              contact.contactConfirmedAt ? <InstantText at={contact.contactConfirmedAt} /> : t('notAnswered'),
            ],
          ]}
        />
      )
    }
    case 'previousItems': {
      const { items } = sections.previousItems
      if (items.length === 0) return <p>{t('previousNone')}</p>
      return items.map((item) => (
        <div key={item.id}>
          <h3>{`${item.reference}${item.objective ? ` · ${item.objective}` : ''}`}</h3>
          <PlainText>{item.text}</PlainText>
          {item.outcome && <p className={classes.dim}>{item.outcome}</p>}
          <Written text={item.progress} />
        </div>
      ))
    }
    case 'changes': {
      const { noChange, entries } = sections.changes
      if (noChange) return <p>{t('noChange')}</p>
      if (entries.length === 0) return <Written text={undefined} />
      return entries.map((entry, index) => (
        <div key={index}>
          <h3>
            {entry.area} {entry.on && <DateText date={entry.on} />}
          </h3>
          <Written text={entry.text} />
        </div>
      ))
    }
    case 'strengths':
    case 'weaknesses': {
      const { general, objectives } = sections[section]
      return (
        <>
          <Written text={general} />
          {objectives.map((each) => (
            <div key={each.objective}>
              <h3>{each.objective}</h3>
              <Written text={each.text} />
            </div>
          ))}
        </>
      )
    }
    case 'evidenceIndex': {
      const { note, measures, measuresWithEvidence } = sections.evidenceIndex
      return (
        <>
          <p>
            {t('evidenceMeasures')}: {t('evidenceCount', { with: measuresWithEvidence, all: measures })}
          </p>
          {note && <PlainText>{note}</PlainText>}
        </>
      )
    }
    case 'recognition': {
      const { recognition } = sections
      return (
        <>
          <Declaration text={recognition.declaration} terms={recognition.termsVersion} />
          <Facts
            items={[
              [t('confirmRecognition'), yesOrNo(recognition.confirmed)],
              [t('changedQuestion'), yesOrNo(recognition.changed)],
              [t('whatChanged'), recognition.changes && <PlainText>{recognition.changes}</PlainText>],
            ]}
          />
        </>
      )
    }
    case 'approvals':
      return <ApprovalsText approvals={sections.approvals} />
  }
}

function ApprovalsText({ approvals }: { approvals: Sections['approvals'] }) {
  return (
    <>
      <Declaration text={approvals.declaration} />
      <Facts items={[[t('confirmApprovals'), yesOrNo(approvals.confirmed)]]} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('qualification')}</Table.Th>
            <Table.Th>{t('declared')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {approvals.approvals.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Td>
                {each.title} <span className={classes.dim}>{each.number}</span>
              </Table.Td>
              <Table.Td>
                {declaredInWords(each.declared)}
                {each.levels.length > 0 && `: ${each.levels.join(', ')}`}
              </Table.Td>
            </Table.Tr>
          ))}
          {approvals.added.map((each, index) => (
            <Table.Tr key={index}>
              <Table.Td>
                {each.title} <span className={classes.dim}>{each.number}</span>
              </Table.Td>
              <Table.Td>{t('added')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

function Written({ text }: { text: string | undefined }) {
  return text?.trim() ? <PlainText>{text}</PlainText> : <p className={classes.dim}>{t('notAnswered')}</p>
}

function yesOrNo(answer: boolean | undefined): string {
  if (answer === undefined) return t('notAnswered')
  return answer ? t('yes') : t('no')
}
