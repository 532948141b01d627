import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import classes from './Matrix.module.css'
import { sampleQuery, useRemove, type Sample } from './queries'
import { RecordSection } from './RecordSection'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { StateOfSample } from './StateOfSample'
import { ReasonList } from './Why'
import { t } from './words'

const AllocateForm = lazy(() => import('./AllocateForm'))

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
      {doing === 'allocate' && (
        <Suspense fallback={<Lines count={3} />}>
          <AllocateForm sample={sample} areaId={plan.areaId} onDone={close} />
        </Suspense>
      )}
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
