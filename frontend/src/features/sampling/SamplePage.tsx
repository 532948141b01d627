import { Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import classes from './Matrix.module.css'
import { membersQuery, sampleQuery, useAllocate, useRemove, type Member, type Sample } from './queries'
import { RecordSection } from './RecordSection'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { StateOfSample } from './StateOfSample'
import { ReasonList } from './Why'
import { t } from './words'

/** One decision in the sample: why it is there, who looks at it, and what was found. */
export function Component() {
  const { planId = '', sampleId = '' } = useParams()
  const sample = useQuery(sampleQuery(planId, sampleId))
  return (
    <SamplingFrame place="/samples" title={sample.data ? t('sampleOf', sample.data) : t('sample')}>
      {(of) =>
        sample.data ? (
          <OneSample {...of} sample={sample.data} />
        ) : sample.error ? (
          <ProblemAlert error={sample.error} onRetry={() => void sample.refetch()} />
        ) : (
          <Lines count={6} />
        )
      }
    </SamplingFrame>
  )
}

function OneSample({ sample, plan }: SamplingPlan & { readonly sample: Versioned<Sample> }) {
  const [doing, setDoing] = useState<'allocate' | 'remove'>()
  const remove = useRemove(sample)
  const close = () => setDoing(undefined)
  return (
    <>
      <Facts
        items={[
          [t('state'), <StateOfSample key="state" state={sample.state} />],
          [t('assessor'), sample.assessor],
          [t('programme'), sample.programme],
          [t('method'), t(`method_${sample.method}`)],
          [t('assessmentState'), t(`assessment_${sample.assessmentState}`)],
          [t('stage'), t(`stage_${sample.stage}`)],
          [t('responsible'), sample.responsible ?? t('nobody')],
          [t('dueOn'), sample.dueOn ? <DateText date={sample.dueOn} /> : t('noDay')],
          [t('endReason'), sample.endReason],
        ]}
      />
      <Section title={t('whyIn')}>
        <ReasonList reasons={sample.reasons} />
      </Section>
      {!doing && (
        <div className={classes.buttons}>
          {(['allocate', 'remove'] as const).map((command) => (
            <CommandButton
              key={command}
              command={command}
              commands={sample.allowedCommands}
              variant="default"
              onClick={() => setDoing(command)}
            >
              {t(command)}
            </CommandButton>
          ))}
        </div>
      )}
      {doing === 'allocate' && <AllocateForm sample={sample} areaId={plan.areaId} onDone={close} />}
      {doing === 'remove' && (
        <ConfirmPanel
          title={t('removeTitle')}
          confirmLabel={t('remove')}
          draftKey={`sampling/${sample.id}/remove`}
          reason="required"
          danger
          onConfirm={async (reason) => {
            await remove.mutateAsync({ reason })
            toast(t('removed'))
            close()
          }}
          onCancel={close}
        >
          {t('removeText')}
        </ConfirmPanel>
      )}
      <RecordSection sample={sample} areaId={plan.areaId} />
    </>
  )
}

function AllocateForm({ sample, areaId, onDone }: { sample: Versioned<Sample>; areaId: string; onDone: () => void }) {
  const today = useToday()
  const members = useInfiniteQuery(membersQuery(areaId))
  const team = rowsOf<Member>(members.data).filter(({ endsOn }) => !endsOn || endsOn >= today)
  const allocate = useAllocate(sample)
  const form = useForm({
    mode: 'controlled',
    initialValues: { responsibleId: sample.responsibleId ?? null, dueOn: sample.dueOn ?? null },
    validate: { responsibleId: isNotEmpty(t('chooseMember')), dueOn: isNotEmpty(t('enterDay')) },
  })
  const clearDraft = useFormDraft(`sampling/${sample.id}/allocate`, form)
  const submission = useSubmit(form, async ({ responsibleId, dueOn }) => {
    await allocate.mutateAsync({ responsibleId: responsibleId ?? '', dueOn: dueOn ?? '' })
    clearDraft()
    toast(t('allocated'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('allocate')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('responsible')}
          data={team.map(({ personId, personName }) => ({ value: personId, label: personName }))}
          withAsterisk
          {...field(form, 'responsibleId')}
        />
        <DateField label={t('dueOn')} withAsterisk min={today} {...field(form, 'dueOn')} value={form.values.dueOn} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
