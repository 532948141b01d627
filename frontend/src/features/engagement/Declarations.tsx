import { Button, Checkbox, Radio, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { DateField } from '../../ui/DateField'
import { Card, Section } from '../../ui/Section'
import { PlainText } from '../../ui/PlainText'
import { fieldId } from '../../ui/fields'
import classes from './engagement.module.css'
import type { Sections } from './queries'
import { FromSystem, FromSystemMark } from './FromSystem'
import { isFromSystem, newChanges, newInApprovals, offeredChanges, withOffered } from './fromSystem'
import type { SectionProps } from './Statements'
import { useSection } from './useSection'
import { t } from './words'

type Declared = NonNullable<Sections['approvals']['approvals'][number]['declared']>

const DECLARED: readonly { value: Declared; label: string }[] = [
  { value: 'KEEP', label: t('keep') },
  { value: 'CEASED_PARTLY', label: t('ceasedPartly') },
  { value: 'CEASED', label: t('ceased') },
]

export function declaredInWords(declared: Declared | undefined): string {
  return DECLARED.find((each) => each.value === declared)?.label ?? t('notAnswered')
}

export function ChangesSection({ document }: SectionProps) {
  const { status, fromSystem } = document.sections.changes
  const offered = offeredChanges(fromSystem)
  const autosave = useSection({
    document,
    section: 'changes',
    valueOf: (section) => ({
      noChange: section.noChange,
      entries: section.entries.map((entry) => ({
        area: entry.area ?? '',
        text: entry.text ?? '',
        on: entry.on ?? null,
      })),
    }),
    put: (documentId, { noChange, entries }, etag) =>
      command('PUT', '/engagement-documents/{documentId}/sections/changes', {
        params: { path: { documentId } },
        body: { noChange, entries: entries.map(({ on, ...entry }) => (on ? { ...entry, on } : entry)) },
        etag,
      }),
  })
  const { value, change } = autosave
  const put = (index: number, part: Partial<(typeof value.entries)[number]>) =>
    change({ ...value, entries: value.entries.map((each, at) => (at === index ? { ...each, ...part } : each)) })
  return (
    <AutosaveFrame
      order={2}
      spaced
      autosave={autosave}
      describe={(text) =>
        text.noChange
          ? t('noChange')
          : text.entries.map((each) => `${each.area}: ${each.text} (${each.on ?? ''})`).join('\n')
      }
    >
      <p>{t('changesLead')}</p>
      {fromSystem && (
        <FromSystem
          offer={fromSystem}
          lines={newChanges(value.entries, offered).map((each) => `${each.area}: ${each.text} (${each.on ?? '–'})`)}
          onTake={() => change({ noChange: false, entries: [...value.entries, ...newChanges(value.entries, offered)] })}
        />
      )}
      <Checkbox
        id={fieldId('noChange')}
        label={t('noChange')}
        checked={value.noChange}
        disabled={!status.mayEdit || value.entries.length > 0}
        onChange={(event) => change({ ...value, noChange: event.currentTarget.checked })}
      />
      {value.entries.map((entry, index) => (
        <Card key={index} label={t('change', { number: index + 1 })}>
          <h2 className={classes.cardTitle}>{t('change', { number: index + 1 })}</h2>
          {isFromSystem(entry, offered) && <FromSystemMark />}
          <TextInput
            id={fieldId(`entries.${index}.area`)}
            label={t('area')}
            maxLength={200}
            readOnly={!status.mayEdit}
            value={entry.area}
            onChange={(event) => put(index, { area: event.currentTarget.value })}
          />
          <Textarea
            id={fieldId(`entries.${index}.text`)}
            label={t('what')}
            autosize
            minRows={3}
            maxLength={4000}
            readOnly={!status.mayEdit}
            value={entry.text}
            onChange={(event) => put(index, { text: event.currentTarget.value })}
          />
          {status.mayEdit ? (
            <DateField label={t('since')} value={entry.on} onChange={(on) => put(index, { on })} />
          ) : (
            <p>{entry.on}</p>
          )}
          {status.mayEdit && (
            <Button
              variant="subtle"
              onClick={() => change({ ...value, entries: value.entries.filter((_, at) => at !== index) })}
            >
              {t('remove', { what: t('change', { number: index + 1 }).toLowerCase() })}
            </Button>
          )}
        </Card>
      ))}
      {status.mayEdit && (
        <div>
          <Button
            variant="default"
            onClick={() => change({ noChange: false, entries: [...value.entries, { area: '', text: '', on: null }] })}
          >
            {t('addChange')}
          </Button>
        </div>
      )}
    </AutosaveFrame>
  )
}

export function RecognitionSection({ document }: SectionProps) {
  const { recognition } = document.sections
  const { mayEdit } = recognition.status
  const autosave = useSection({
    document,
    section: 'recognition',
    valueOf: (section) => ({
      confirmed: section.confirmed ?? false,
      changed: section.changed ?? null,
      changes: section.changes ?? '',
    }),
    put: (documentId, { confirmed, changed, changes }, etag) =>
      command('PUT', '/engagement-documents/{documentId}/sections/recognition', {
        params: { path: { documentId } },
        body: { confirmed, ...(changed === null ? {} : { changed }), ...(changes === '' ? {} : { changes }) },
        etag,
      }),
  })
  const { value, change } = autosave
  return (
    <AutosaveFrame
      order={2}
      spaced
      autosave={autosave}
      describe={(box) =>
        [box.confirmed ? t('confirmed') : t('notAnswered'), box.changed ? box.changes : t('no')].join('\n')
      }
    >
      <Declaration text={recognition.declaration} terms={recognition.termsVersion} />
      <Checkbox
        id={fieldId('confirmed')}
        label={t('confirmRecognition')}
        checked={value.confirmed}
        disabled={!mayEdit}
        onChange={(event) => change({ ...value, confirmed: event.currentTarget.checked })}
      />
      <Radio.Group
        label={t('changedQuestion')}
        value={value.changed === null ? '' : String(value.changed)}
        onChange={(answer) => change({ ...value, changed: answer === 'true' })}
      >
        <div className={classes.choices}>
          <Radio id={fieldId('changed')} value="false" label={t('no')} disabled={!mayEdit} />
          <Radio value="true" label={t('yes')} disabled={!mayEdit} />
        </div>
      </Radio.Group>
      {(value.changed || value.changes !== '') && (
        <Textarea
          id={fieldId('changes')}
          label={t('whatChanged')}
          autosize
          minRows={3}
          maxLength={8000}
          readOnly={!mayEdit}
          value={value.changes}
          onChange={(event) => change({ ...value, changes: event.currentTarget.value })}
        />
      )}
    </AutosaveFrame>
  )
}

export function Declaration({ text, terms }: { text: string; terms?: string }) {
  return (
    <blockquote className={classes.declaration}>
      <PlainText>{text}</PlainText>
      {terms && <p className={classes.dim}>{`${t('terms')} ${terms}`}</p>}
    </blockquote>
  )
}

export function ApprovalsSection({ document }: SectionProps) {
  const { approvals } = document.sections
  const { mayEdit } = approvals.status
  const { fromSystem } = approvals
  const autosave = useSection({
    document,
    section: 'approvals',
    valueOf: (section) => ({
      confirmed: section.confirmed ?? false,
      answers: section.approvals.map((each) => ({
        approvalId: each.id,
        declared: each.declared ?? null,
        levels: each.levels,
      })),
      added: section.added.map((each) => ({
        number: each.number ?? '',
        title: each.title,
        level: each.level ?? '',
      })),
    }),
    put: (documentId, { confirmed, answers, added }, etag) =>
      command('PUT', '/engagement-documents/{documentId}/sections/approvals', {
        params: { path: { documentId } },
        body: {
          confirmed,
          answers: answers
            .filter((each) => each.declared !== null)
            .map(({ approvalId, declared, levels }) => ({
              approvalId,
              ...(declared ? { declared } : {}),
              levels: declared === 'CEASED_PARTLY' ? [...levels] : [],
            })),
          added: added.map(({ number, title, level }) => ({
            title,
            ...(number ? { number } : {}),
            ...(level ? { level } : {}),
          })),
        },
        etag,
      }),
  })
  const { value, change } = autosave
  const answer = (approvalId: string, part: Partial<(typeof value.answers)[number]>) =>
    change({
      ...value,
      answers: value.answers.map((each) => (each.approvalId === approvalId ? { ...each, ...part } : each)),
    })
  return (
    <AutosaveFrame
      order={2}
      spaced
      autosave={autosave}
      describe={(box) =>
        [
          ...approvals.approvals.map(
            (each) =>
              `${each.title}: ${declaredInWords(box.answers.find((one) => one.approvalId === each.id)?.declared ?? undefined)}`,
          ),
          ...box.added.map((each) => `${t('added')}: ${each.title}`),
        ].join('\n')
      }
    >
      <Declaration text={approvals.declaration} />
      {fromSystem && newInApprovals(value, fromSystem) > 0 && (
        <FromSystem
          offer={fromSystem}
          lines={[
            ...approvals.approvals.flatMap((each) => {
              const answer = fromSystem.answers.find((one) => one.approvalId === each.id)
              return answer ? [`${each.title}: ${declaredInWords(answer.declared)}`] : []
            }),
            ...fromSystem.added.map((each) => `${t('added')}: ${each.title}`),
          ]}
          onTake={() => change(withOffered(value, fromSystem))}
        />
      )}
      {approvals.approvals.length === 0 && <p>{t('approvalsNone')}</p>}
      {mayEdit && value.answers.filter((each) => each.declared === null).length > 1 && (
        <div>
          <Button
            variant="default"
            onClick={() =>
              change({
                ...value,
                answers: value.answers.map((each) => ({ ...each, declared: each.declared ?? 'KEEP' })),
              })
            }
          >
            {t('keepRest')}
          </Button>
        </div>
      )}
      {approvals.approvals.map((approval, index) => {
        const given = value.answers[index]
        return (
          <Card key={approval.id} label={approval.title}>
            <Radio.Group
              label={`${approval.title} · ${approval.number} · ${approval.level}`}
              {...(given?.declared && offeredAnswer(fromSystem, approval.id) === given.declared
                ? { description: t('fromSystem') }
                : {})}
              value={given?.declared ?? ''}
              onChange={(declared) => answer(approval.id, { declared: declared as Declared })}
            >
              <div className={classes.choices}>
                {DECLARED.map((each, at) => (
                  <Radio
                    key={each.value}
                    {...(at === 0 ? { id: fieldId(`approvals.${index}.declared`) } : {})}
                    value={each.value}
                    label={each.label}
                    disabled={!mayEdit}
                  />
                ))}
              </div>
            </Radio.Group>
            {given?.declared === 'CEASED_PARTLY' && (
              <LevelsInput
                id={fieldId(`approvals.${index}.levels`)}
                levels={given.levels}
                readOnly={!mayEdit}
                onChange={(levels) => answer(approval.id, { levels })}
              />
            )}
          </Card>
        )
      })}
      <Section title={t('added')}>
        {value.added.map((programme, index) => {
          const name = t('programme', { number: index + 1 })
          const put = (part: Partial<typeof programme>) =>
            change({ ...value, added: value.added.map((each, at) => (at === index ? { ...each, ...part } : each)) })
          return (
            <Card key={index} label={name}>
              <h3 className={classes.cardTitle}>{name}</h3>
              <TextInput
                id={fieldId(`added.${index}.title`)}
                label={t('qualificationTitle')}
                maxLength={300}
                readOnly={!mayEdit}
                value={programme.title}
                onChange={(event) => put({ title: event.currentTarget.value })}
              />
              <TextInput
                label={t('qualificationNumber')}
                maxLength={40}
                readOnly={!mayEdit}
                value={programme.number}
                onChange={(event) => put({ number: event.currentTarget.value })}
              />
              <TextInput
                label={t('level')}
                maxLength={40}
                readOnly={!mayEdit}
                value={programme.level}
                onChange={(event) => put({ level: event.currentTarget.value })}
              />
              {mayEdit && (
                <Button
                  variant="subtle"
                  onClick={() => change({ ...value, added: value.added.filter((_, at) => at !== index) })}
                >
                  {t('remove', { what: name.toLowerCase() })}
                </Button>
              )}
            </Card>
          )
        })}
        {mayEdit && (
          <div>
            <Button
              variant="default"
              onClick={() => change({ ...value, added: [...value.added, { number: '', title: '', level: '' }] })}
            >
              {t('addProgramme')}
            </Button>
          </div>
        )}
      </Section>
      <Checkbox
        id={fieldId('confirmed')}
        label={t('confirmApprovals')}
        checked={value.confirmed}
        disabled={!mayEdit}
        onChange={(event) => change({ ...value, confirmed: event.currentTarget.checked })}
      />
    </AutosaveFrame>
  )
}

function offeredAnswer(offer: Sections['approvals']['fromSystem'], approvalId: string): Declared | undefined {
  return offer?.answers.find((each) => each.approvalId === approvalId)?.declared
}

/** Levels typed as one text; what is typed stays as typed until the field is left. */
function LevelsInput({
  id,
  levels,
  readOnly,
  onChange,
}: {
  id: string
  levels: readonly string[]
  readOnly: boolean
  onChange: (levels: string[]) => void
}) {
  const [typed, setTyped] = useState(levels.join(', '))
  return (
    <TextInput
      id={id}
      label={t('levels')}
      description={t('levelsHint')}
      readOnly={readOnly}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(
          event.currentTarget.value
            .split(',')
            .map((level) => level.trim())
            .filter((level) => level !== ''),
        )
      }}
    />
  )
}
