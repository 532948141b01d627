import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isAllowed } from '../../ui/commands'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Card, Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { objectivesQuery, useSetFocus, type Visit } from './queries'
import { t } from './words'
import classes from './Visit.module.css'

const MOST = 20

type Versioned = Visit & { readonly etag: string }

/** What the visit looks at more closely: shown to everyone, set by the reviewer before the visit (QMR-012). */
export function FocusSection({ visit }: { visit: Versioned }) {
  const [editing, setEditing] = useState(false)
  const may = isAllowed(visit.allowedCommands, 'set-focus-areas')
  const some = visit.focusAreas.length > 0
  if (!some && !may) return null
  return (
    <Section
      title={t('focus')}
      actions={
        may &&
        !editing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t(some ? 'changeFocus' : 'setFocus')}
          </Button>
        )
      }
    >
      {editing ? (
        <FocusForm visit={visit} onDone={() => setEditing(false)} />
      ) : some ? (
        <ul className={classes.against}>
          {visit.focusAreas.map((area) => (
            <li key={`${area.about ?? ''}${area.words}`}>
              {area.about && <strong>{area.about} </strong>}
              {area.words}
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.dim}>{t('noFocus')}</p>
      )}
    </Section>
  )
}

const EMPTY = { about: '', words: '' }

function FocusForm({ visit, onDone }: { visit: Versioned; onDone: () => void }) {
  const objectives = useQuery(objectivesQuery(visit.scheme.code, visit.scheme.version)).data?.items ?? []
  const save = useSetFocus(visit)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      focusAreas:
        visit.focusAreas.length > 0
          ? visit.focusAreas.map(({ about, words }) => ({ about: about ?? '', words }))
          : [EMPTY],
    },
    validate: { focusAreas: { words: (value) => (value.trim() ? null : t('enterFocus')) } },
  })
  const clearDraft = useFormDraft(`visit/${visit.id}/focus`, form)
  const submission = useSubmit(form, async ({ focusAreas }) => {
    await save.mutateAsync(focusAreas.map(({ about, words }) => ({ words, ...(about ? { about } : {}) })))
    clearDraft()
    toast(t('focusSaved'))
    onDone()
  })
  const choices = [
    { value: '', label: t('focusWhole') },
    ...objectives.map((objective) => ({
      group: `${objective.code} ${objective.title}`,
      items: [
        { value: objective.code, label: `${objective.code} ${objective.title}` },
        ...objective.measures.map((measure) => ({
          value: measure.ref,
          label: `${measure.ref} ${measure.statement}`,
        })),
      ],
    })),
  ]
  const areas = form.values.focusAreas
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <p className={classes.dim}>{t('focusLead')}</p>
      {areas.map((area, index) => (
        <Card key={index} label={t('focusArea', { number: index + 1 })}>
          <Fields>
            <Textarea
              label={t('focusWords')}
              withAsterisk
              autosize
              minRows={2}
              maxLength={500}
              {...field(form, `focusAreas.${index}.words`)}
            />
            <NativeSelect
              label={t('focusAbout')}
              data={area.about && objectives.length === 0 ? [area.about] : choices}
              {...field(form, `focusAreas.${index}.about`)}
            />
          </Fields>
          <FormActions>
            <Button variant="default" onClick={() => form.removeListItem('focusAreas', index)}>
              {t('removeFocus', { number: index + 1 })}
            </Button>
          </FormActions>
        </Card>
      ))}
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('saveFocus')}
        </Button>
        {areas.length < MOST && (
          <Button variant="default" onClick={() => form.insertListItem('focusAreas', EMPTY)}>
            {t('addFocus')}
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
