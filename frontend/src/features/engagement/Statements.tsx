import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { Link } from 'react-router'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { Facts } from '../../ui/Facts'
import { Card, Section } from '../../ui/Section'
import { EmptyState } from '../../ui/EmptyState'
import { InstantText } from '../../ui/DateText'
import { PlainText } from '../../ui/PlainText'
import { fieldId } from '../../ui/fields'
import classes from './engagement.module.css'
import type { EngagementDocument } from './queries'
import { useSection } from './useSection'
import { t } from './words'

export interface SectionProps {
  readonly document: EngagementDocument
}

export function ContactSection({ document }: SectionProps) {
  const { contact } = document.sections
  const autosave = useSection({
    document,
    section: 'contact',
    valueOf: (section) => section.confirmed,
    put: (documentId, confirmed, etag) =>
      command('PUT', '/engagement-documents/{documentId}/sections/contact', {
        params: { path: { documentId } },
        body: { confirmed },
        etag,
      }),
  })
  return (
    <AutosaveFrame
      order={2}
      spaced
      autosave={autosave}
      describe={(confirmed) => (confirmed ? t('confirmed') : t('notAnswered'))}
    >
      <p>{t('contactLead')}</p>
      <Facts
        items={[
          [t('name'), contact.name ?? t('nobody')],
          [t('email'), contact.email],
          [t('phone'), contact.phone],
          [t('confirmedAt'), contact.contactConfirmedAt && <InstantText at={contact.contactConfirmedAt} />],
        ]}
      />
      <Checkbox
        id={fieldId('confirmed')}
        label={t('contactConfirm')}
        checked={autosave.value}
        disabled={!contact.status.mayEdit}
        onChange={(event) => {
          autosave.change(event.currentTarget.checked)
        }}
      />
      <p className={classes.dim}>{t('contactWrong')}</p>
    </AutosaveFrame>
  )
}

export function PreviousItemsSection({ document }: SectionProps) {
  const { previousItems } = document.sections
  const autosave = useSection({
    document,
    section: 'previousItems',
    valueOf: (section) => section.items.map((item) => ({ itemId: item.id, progress: item.progress ?? '' })),
    put: (documentId, items, etag) =>
      command('PUT', '/engagement-documents/{documentId}/sections/previous-items', {
        params: { path: { documentId } },
        body: { items },
        etag,
      }),
  })
  if (previousItems.items.length === 0) return <EmptyState title={t('notApplicable')}>{t('previousNone')}</EmptyState>
  return (
    <AutosaveFrame
      order={2}
      spaced
      autosave={autosave}
      describe={(items) =>
        previousItems.items.map((item, index) => `${item.reference}: ${items[index]?.progress ?? ''}`).join('\n')
      }
    >
      <p>{t('previousLead')}</p>
      {previousItems.items.map((item, index) => (
        <Card key={item.id} label={item.reference}>
          <h2 className={classes.cardTitle}>
            {item.reference}
            {item.objective && <span className={classes.dim}> · {item.objective}</span>}
          </h2>
          <PlainText>{item.text}</PlainText>
          {item.outcome && <p className={classes.dim}>{`${t('outcome')}: ${item.outcome}`}</p>}
          <Textarea
            id={fieldId(`items.${index}.progress`)}
            label={t('progress')}
            autosize
            minRows={2}
            maxLength={8000}
            readOnly={!previousItems.status.mayEdit}
            value={autosave.value[index]?.progress ?? ''}
            onChange={(event) => {
              const progress = event.currentTarget.value
              autosave.change(autosave.value.map((each) => (each.itemId === item.id ? { ...each, progress } : each)))
            }}
          />
        </Card>
      ))}
    </AutosaveFrame>
  )
}

/** Strengths or weaknesses: one text, and if wished one per objective. */
export function StatementSection({ document, section }: SectionProps & { section: 'strengths' | 'weaknesses' }) {
  const { status } = document.sections[section]
  const autosave = useSection({
    document,
    section,
    valueOf: (stored) => ({
      general: stored.general ?? '',
      objectives: stored.objectives.map(({ objective, text }) => ({ objective, text: text ?? '' })),
    }),
    put: (documentId, body, etag) => {
      const options = { params: { path: { documentId } }, body, etag }
      return section === 'strengths'
        ? command('PUT', '/engagement-documents/{documentId}/sections/strengths', options)
        : command('PUT', '/engagement-documents/{documentId}/sections/weaknesses', options)
    },
  })
  const { value, change } = autosave
  const unused = document.objectives.filter(
    (each) => !value.objectives.some(({ objective }) => objective === each.code),
  )
  const titleOf = (code: string) => document.objectives.find((each) => each.code === code)?.title ?? ''
  return (
    <AutosaveFrame
      order={2}
      spaced
      autosave={autosave}
      describe={(text) =>
        [text.general, ...text.objectives.map((each) => `${each.objective}: ${each.text}`)].join('\n')
      }
    >
      <p>{section === 'strengths' ? t('strengthsLead') : t('weaknessesLead')}</p>
      <Textarea
        id={fieldId('general')}
        label={t('general')}
        autosize
        minRows={6}
        maxLength={20000}
        readOnly={!status.mayEdit}
        value={value.general}
        onChange={(event) => change({ ...value, general: event.currentTarget.value })}
      />
      <Section title={t('perObjective')}>
        {value.objectives.map((each) => (
          <div key={each.objective} className={classes.entry}>
            <Textarea
              label={`${each.objective} ${titleOf(each.objective)}`}
              autosize
              minRows={3}
              maxLength={8000}
              readOnly={!status.mayEdit}
              value={each.text}
              onChange={(event) => {
                const text = event.currentTarget.value
                change({
                  ...value,
                  objectives: value.objectives.map((one) =>
                    one.objective === each.objective ? { ...one, text } : one,
                  ),
                })
              }}
            />
            {status.mayEdit && (
              <Button
                variant="subtle"
                onClick={() =>
                  change({ ...value, objectives: value.objectives.filter((one) => one.objective !== each.objective) })
                }
              >
                {t('remove', { what: each.objective })}
              </Button>
            )}
          </div>
        ))}
        {status.mayEdit && unused.length > 0 && (
          <NativeSelect
            label={t('addObjective')}
            value=""
            onChange={(event) => {
              const objective = event.currentTarget.value
              if (objective) change({ ...value, objectives: [...value.objectives, { objective, text: '' }] })
            }}
            data={[
              { value: '', label: '–' },
              ...unused.map((each) => ({ value: each.code, label: `${each.code} ${each.title}` })),
            ]}
          />
        )}
      </Section>
    </AutosaveFrame>
  )
}

export function EvidenceSection({ document }: SectionProps) {
  const { evidenceIndex } = document.sections
  const autosave = useSection({
    document,
    section: 'evidenceIndex',
    valueOf: (section) => section.note ?? '',
    put: (documentId, note, etag) =>
      command('PUT', '/engagement-documents/{documentId}/sections/evidence-index', {
        params: { path: { documentId } },
        body: { note },
        etag,
      }),
  })
  return (
    <AutosaveFrame order={2} spaced autosave={autosave} describe={(note) => note}>
      <p>{t('evidenceLead')}</p>
      <Facts
        items={[
          [
            t('evidenceMeasures'),
            t('evidenceCount', { with: evidenceIndex.measuresWithEvidence, all: evidenceIndex.measures }),
          ],
        ]}
      />
      <div>
        <Button component={Link} to={`/visits/${document.visitId}/evidence`} variant="default">
          {t('toEvidence')}
        </Button>
      </div>
      <Textarea
        label={t('note')}
        autosize
        minRows={3}
        maxLength={8000}
        readOnly={!evidenceIndex.status.mayEdit}
        value={autosave.value}
        onChange={(event) => autosave.change(event.currentTarget.value)}
      />
    </AutosaveFrame>
  )
}
