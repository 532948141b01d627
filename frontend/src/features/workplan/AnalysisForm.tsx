import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { numberOf } from './numbers'
import { useSaveAnalysis, type Analysis, type Member } from './teamQueries'
import { t } from './teamWords'
import classes from './workplan.module.css'

const EMPTY = {
  competence: '',
  needed: 3 as string | number,
  leadRating: '' as string | number,
  agreedAction: '',
  actionDueOn: null as string | null,
  reasonForNone: '',
}

interface Props {
  readonly areaId: string
  readonly analysis?: Analysis
  readonly members: readonly Pick<Member, 'personId' | 'personName'>[]
  readonly onSaved: (analysisId: string) => void
  readonly onDone: () => void
}

/** The lead's side: competences with what is needed, how the lead sees it, and what follows from a gap. */
export function AnalysisForm({ areaId, analysis, members, onSaved, onDone }: Props) {
  const today = useToday()
  const save = useSaveAnalysis(areaId, analysis)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      personId: analysis?.personId ?? '',
      heldOn: (analysis?.heldOn ?? today) as string | null,
      competences: analysis?.competences.map((line) => ({
        competence: line.competence,
        needed: line.needed as string | number,
        leadRating: (line.leadRating ?? '') as string | number,
        agreedAction: line.agreedAction ?? '',
        actionDueOn: line.actionDueOn ?? (null as string | null),
        reasonForNone: line.reasonForNone ?? '',
      })) ?? [EMPTY],
    },
    validate: {
      personId: isNotEmpty(t('choosePerson')),
      heldOn: isNotEmpty(t('enterDay')),
      competences: { competence: isNotEmpty(t('enterCompetence')) },
    },
  })
  const clearDraft = useFormDraft(`iqa-analysis/${analysis?.id ?? `new-${areaId}`}`, form)
  const submission = useSubmit(form, async ({ personId, heldOn, competences }) => {
    const saved = await save.mutateAsync({
      personId,
      heldOn: heldOn ?? today,
      competences: competences.map((line) => ({
        competence: line.competence,
        needed: numberOf(line.needed) ?? 1,
        leadRating: numberOf(line.leadRating),
        agreedAction: line.agreedAction.trim() || undefined,
        actionDueOn: line.actionDueOn ?? undefined,
        reasonForNone: line.reasonForNone.trim() || undefined,
      })),
    })
    clearDraft()
    toast(t('analysisSaved'))
    onSaved(saved.id)
    onDone()
  })
  const lines = form.values.competences
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t(analysis ? 'editAnalysis' : 'addAnalysis')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {!analysis && (
          <Select
            label={t('person')}
            withAsterisk
            data={members.map((each) => ({ value: each.personId, label: each.personName }))}
            {...field(form, 'personId')}
          />
        )}
        <DateField label={t('heldOn')} withAsterisk max={today} {...field(form, 'heldOn')} value={form.values.heldOn} />
      </Fields>
      <Section title={t('competences')} order={3}>
        <p className={classes.hint}>{t('ratingHint')}</p>
        <ol className={classes.items}>
          {lines.map((line, index) => {
            const at = `competences.${index}`
            return (
              <li key={index} className={classes.item}>
                <fieldset className={classes.fieldset}>
                  <legend>{t('competenceNumber', { number: index + 1 })}</legend>
                  <Fields>
                    <TextInput
                      label={t('competence')}
                      withAsterisk
                      maxLength={300}
                      {...field(form, `${at}.competence`)}
                    />
                    <NumberInput
                      label={t('needed')}
                      withAsterisk
                      min={1}
                      max={5}
                      allowDecimal={false}
                      {...field(form, `${at}.needed`)}
                    />
                    <NumberInput
                      label={t('leadRating')}
                      min={1}
                      max={5}
                      allowDecimal={false}
                      {...field(form, `${at}.leadRating`)}
                    />
                    <Textarea
                      label={t('agreedAction')}
                      autosize
                      maxLength={2000}
                      {...field(form, `${at}.agreedAction`)}
                    />
                    <DateField
                      label={t('actionDueOn')}
                      {...field(form, `${at}.actionDueOn`)}
                      value={line.actionDueOn}
                    />
                    <Textarea
                      label={t('reasonForNone')}
                      autosize
                      maxLength={1000}
                      {...field(form, `${at}.reasonForNone`)}
                    />
                  </Fields>
                </fieldset>
                {lines.length > 1 && (
                  <Button variant="subtle" onClick={() => form.removeListItem('competences', index)}>
                    {t('removeCompetence', { number: index + 1 })}
                  </Button>
                )}
              </li>
            )
          })}
        </ol>
        <Button variant="default" onClick={() => form.insertListItem('competences', EMPTY)}>
          {t('addCompetence')}
        </Button>
      </Section>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
