import { Checkbox, MultiSelect, Select } from '@mantine/core'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { Columns } from '../../ui/Columns'
import { Fields } from '../../ui/FieldRow'
import { NumberField } from './NumberField'
import { numberOf } from './numbers'
import { SAMPLING_METHODS, SPLITS } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import type { SamplingPolicy, Version } from './queries'
import { useVersionSection } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

/** What is proposed before the lead says otherwise, for policies from before there were rules. */
const NO_RULES = { newMonths: 12, caseload: 25, disagreePercent: 20, observedMonths: 12, reasonsForRed: 2 }
const RATING_RULES = [
  ['newMonths', 1, 60],
  ['caseload', 1, 10_000],
  ['disagreePercent', 1, 100],
  ['observedMonths', 1, 60],
  ['reasonsForRed', 1, 5],
] as const

const valueOf = (version: Version) => version.content.samplingPolicy

/** What the samples of the year must contain (IQA-023). */
export function SamplingSection({ version }: OfDraft) {
  const autosave = useVersionSection<SamplingPolicy>({
    version,
    field: 'sampling-policy',
    valueOf,
    put: (value, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/sampling-policy', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: value,
        etag,
      }),
  })
  const { value, change } = autosave
  const rules = value.ratingRules ?? NO_RULES
  return (
    <PlanSection id="sampling" title={t('sampling')} hint={t('samplingHint')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) =>
          (['red', 'amber', 'green'] as const)
            .map(
              (rating) => `${t(`rating_${rating}`)}: ${mine[rating].learnersPercent} %, ${mine[rating].unitsPercent} %`,
            )
            .join('\n')
        }
      >
        <Columns min="14rem">
          {(['red', 'amber', 'green'] as const).map((rating) => (
            <fieldset key={rating} className={classes.fieldset}>
              <legend>{t(`rating_${rating}`)}</legend>
              <Fields>
                {(['learnersPercent', 'unitsPercent'] as const).map((part) => (
                  <NumberField
                    key={part}
                    label={t(part)}
                    min={0}
                    max={100}
                    value={value[rating][part]}
                    onChange={(percent) =>
                      change({ ...value, [rating]: { ...value[rating], [part]: numberOf(percent) ?? 0 } })
                    }
                  />
                ))}
              </Fields>
            </fieldset>
          ))}
        </Columns>
        <Fields>
          <NumberField
            label={t('leastLearners')}
            min={1}
            max={100}
            value={value.leastLearners}
            onChange={(least) => change({ ...value, leastLearners: numberOf(least) ?? 1 })}
          />
          <NumberField
            label={t('interimPercent')}
            min={0}
            max={100}
            value={value.interimPercent}
            onChange={(percent) => change({ ...value, interimPercent: numberOf(percent) ?? 0 })}
          />
          <Select
            label={t('split')}
            data={SPLITS}
            allowDeselect={false}
            value={value.split}
            onChange={(split) => split && change({ ...value, split })}
          />
          <MultiSelect
            label={t('samplingMethods')}
            data={SAMPLING_METHODS}
            value={[...value.methods]}
            onChange={(methods) => change({ ...value, methods })}
          />
          <Checkbox
            label={t('everyUnit')}
            checked={value.everyUnit}
            onChange={(event) => change({ ...value, everyUnit: event.currentTarget.checked })}
          />
          <NumberField
            label={t('horizonMonths')}
            min={1}
            max={60}
            value={value.horizonMonths}
            onChange={(months) => change({ ...value, horizonMonths: numberOf(months) ?? 1 })}
          />
          <Checkbox
            label={t('summativeBeforeClaim')}
            description={t('summativeBeforeClaimHint')}
            checked={value.summativeBeforeClaim ?? false}
            onChange={(event) => change({ ...value, summativeBeforeClaim: event.currentTarget.checked })}
          />
        </Fields>
        <fieldset className={classes.fieldset}>
          <legend>{t('ratingRules')}</legend>
          <Fields>
            {RATING_RULES.map(([part, min, max]) => (
              <NumberField
                key={part}
                label={t(`rule_${part}`)}
                min={min}
                max={max}
                value={rules[part]}
                onChange={(number) => change({ ...value, ratingRules: { ...rules, [part]: numberOf(number) ?? min } })}
              />
            ))}
          </Fields>
        </fieldset>
      </AutosaveFrame>
    </PlanSection>
  )
}
