import { MultiSelect, Textarea } from '@mantine/core'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { Fields } from '../../ui/FieldRow'
import { named } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import type { Version } from './queries'
import { Snapshot } from './Snapshot'
import { useVersionSection } from './useVersionSection'
import { t } from './words'

const valueOf = ({ content: { context } }: Version) => ({
  purpose: context.purpose ?? '',
  circumstances: context.circumstances ?? '',
  risks: context.risks ?? '',
  programmes: context.programmes,
  sites: context.sites,
  awardingBodyRules: context.awardingBodyRules,
})

/** Why the plan exists and under what circumstances the team works (IQA-004). */
export function ContextSection({ version, area }: OfDraft) {
  const autosave = useVersionSection({
    version,
    field: 'context',
    valueOf,
    put: (value, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/context', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { ...value, awardingBodyRules: value.awardingBodyRules.filter((rule) => rule.trim()) },
        etag,
      }),
  })
  const { value, change } = autosave
  return (
    <PlanSection id="context" title={t('context')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) => [mine.purpose, mine.circumstances, mine.risks, ...mine.awardingBodyRules].join('\n\n')}
      >
        <Fields>
          {(['purpose', 'circumstances', 'risks'] as const).map((field) => (
            <Textarea
              key={field}
              label={t(field)}
              description={field === 'risks' ? undefined : t(`${field}Hint`)}
              autosize
              minRows={2}
              maxLength={4000}
              value={value[field]}
              onChange={(event) => change({ ...value, [field]: event.currentTarget.value })}
            />
          ))}
          <MultiSelect
            label={t('programmes')}
            data={named(area.programmes)}
            searchable
            value={[...value.programmes]}
            onChange={(programmes) => change({ ...value, programmes })}
          />
          <MultiSelect
            label={t('sites')}
            data={named(area.sites)}
            value={[...value.sites]}
            onChange={(sites) => change({ ...value, sites })}
          />
          <Textarea
            label={t('rules')}
            description={t('rulesHint')}
            autosize
            minRows={2}
            value={value.awardingBodyRules.join('\n')}
            onChange={(event) => change({ ...value, awardingBodyRules: event.currentTarget.value.split('\n') })}
          />
        </Fields>
      </AutosaveFrame>
      <Snapshot of={version.content.context.snapshot} />
    </PlanSection>
  )
}
