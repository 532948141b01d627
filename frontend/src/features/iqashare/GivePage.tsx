import { Button, Checkbox, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { useMe, useToday } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { choose, daysFor, keyOf, type Choice } from './choice'
import classes from './IqaShare.module.css'
import {
  areasQuery,
  KINDS,
  offersQuery,
  useGive,
  visitsQuery,
  type AreaRow,
  type Kind,
  type Shareable,
} from './queries'
import { t } from './words'

const MOST = 100

/** A lead opens chosen records of an area to the reviewer of a visit for some days (IQA-081). */
export function Component() {
  const me = useMe()
  const today = useToday()
  const navigate = useNavigate()
  const areas = rowsOf<AreaRow>(useInfiniteQuery(areasQuery()).data).filter(({ leadName }) => leadName === me.name)
  const give = useGive()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      areaId: null as string | null,
      visitId: null as string | null,
      fromOn: null as string | null,
      toOn: null as string | null,
      records: [] as Choice[],
    },
    validate: {
      visitId: isNotEmpty(t('chooseVisit')),
      fromOn: isNotEmpty(t('enterDay')),
      toOn: isNotEmpty(t('enterDay')),
      records: (chosen) => (chosen.length === 0 ? t('chooseRecords') : chosen.length > MOST ? t('tooMany') : null),
    },
  })
  const clearDraft = useFormDraft('iqashare/new', form)
  const { values } = form
  // Most lead one area only: it need not be chosen.
  const area = values.areaId ?? (areas.length === 1 ? (areas[0]?.id ?? '') : '')
  const visits = useQuery({ ...visitsQuery(area), enabled: area !== '' })
  const offers = useQuery({ ...offersQuery(area), enabled: area !== '' })
  const visit = visits.data?.items.find(({ id }) => id === values.visitId)
  const submission = useSubmit(form, async ({ visitId, fromOn, toOn, records }) => {
    const given = await give.mutateAsync({
      areaId: area,
      visitId: visitId ?? '',
      fromOn: fromOn ?? today,
      toOn: toOn ?? today,
      records,
    })
    clearDraft()
    toast(t('given'))
    await navigate(`/iqa-shares/${given.id}`)
  })

  return (
    <Page title={t('givePage')} lead={t('giveLead')} breadcrumbs={[{ label: t('title'), to: '/iqa-shares' }]} narrow>
      <ProblemAlert error={visits.error ?? offers.error} />
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          {areas.length !== 1 && (
            <Select
              label={t('area')}
              withAsterisk
              data={areas.map(({ id, name }) => ({ value: id, label: name }))}
              {...field(form, 'areaId')}
              onChange={(areaId) => form.setValues({ areaId, visitId: null, records: [] })}
            />
          )}
          <Select
            label={t('visit')}
            withAsterisk
            data={(visits.data?.items ?? []).map((one) => ({
              value: one.id,
              label: t('visitOf', {
                reference: one.reference,
                from: writeDate(one.startOn),
                to: writeDate(one.endOn),
                reviewer: one.reviewerName,
              }),
            }))}
            {...field(form, 'visitId')}
            onChange={(visitId) => {
              form.setFieldValue('visitId', visitId)
              const one = visits.data?.items.find(({ id }) => id === visitId)
              if (one && !values.fromOn && !values.toOn) form.setValues(daysFor(one, today))
            }}
          />
          {visits.data?.items.length === 0 && (
            <EmptyState title={t('noVisits')} order={3}>
              {t('noVisitsDetail')}
            </EmptyState>
          )}
          <DateField
            label={t('fromOn')}
            withAsterisk
            {...(visit
              ? { description: t('windowHint', { first: writeDate(visit.firstOn), last: writeDate(visit.lastOn) }) }
              : {})}
            {...field(form, 'fromOn')}
            value={values.fromOn}
          />
          <DateField label={t('toOn')} withAsterisk min={today} {...field(form, 'toOn')} value={values.toOn} />
        </Fields>
        <Records
          offered={offers.data?.items}
          chosen={values.records}
          error={form.errors.records}
          onChange={(records) => form.setFieldValue('records', records)}
        />
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('give')}
          </Button>
          <Button variant="default" component={Link} to="/iqa-shares">
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Page>
  )
}

interface RecordsProps {
  readonly offered: readonly Shareable[] | undefined
  readonly chosen: readonly Choice[]
  readonly error: ReactNode
  readonly onChange: (chosen: Choice[]) => void
}

/** What can be shared, sort by sort; a sort can be ticked as a whole. */
function Records({ offered, chosen, error, onChange }: RecordsProps) {
  if (!offered) return null
  if (offered.length === 0) return <EmptyState title={t('nothingOffered')}>{t('nothingOfferedDetail')}</EmptyState>
  const ticked = new Set(chosen.map(keyOf))
  return (
    <div className={classes.choices} id={fieldId('records')} tabIndex={-1}>
      {error && <p className={classes.error}>{error}</p>}
      {KINDS.map((kind) => {
        const ofKind = offered.filter((one) => one.kind === kind)
        if (ofKind.length === 0) return null
        const count = ofKind.filter((one) => ticked.has(keyOf(one))).length
        return (
          <fieldset key={kind}>
            <legend>{t(`kind_${kind}`)}</legend>
            <div className={classes.list}>
              {ofKind.length > 1 && (
                <Checkbox
                  label={wholeLabel(kind, count)}
                  checked={count === ofKind.length}
                  indeterminate={count > 0 && count < ofKind.length}
                  onChange={(event) => onChange(choose(chosen, ofKind, event.currentTarget.checked))}
                />
              )}
              {ofKind.map((one) => (
                <Checkbox
                  key={one.id}
                  label={one.on ? `${one.title} · ${writeDate(one.on)}` : one.title}
                  checked={ticked.has(keyOf(one))}
                  onChange={(event) => onChange(choose(chosen, [one], event.currentTarget.checked))}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}

const wholeLabel = (kind: Kind, count: number) =>
  `${t('whole')}: ${t(`kind_${kind}`)} (${t('chosen', { count: String(count) })})`
