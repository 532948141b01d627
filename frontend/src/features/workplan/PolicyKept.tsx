import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { queryPages, rowsOf, type RowOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { Section } from '../../ui/Section'
import { t } from './words'

type Short = RowOf<'/iqa-work-plans/{planId}/sampling-compliance'>

const NAMED = 5

/** Who falls short of what the version in force asks of samples (IQA-023); nothing while it is asked for. */
export function PolicyKept({ planId }: { planId: string }) {
  const list = useInfiniteQuery(
    queryPages('sampling', '/iqa-work-plans/{planId}/sampling-compliance', {
      path: { planId },
      query: { short: true, limit: NAMED },
    }),
  )
  if (!list.data) return null
  const short = rowsOf<Short>(list.data)
  return (
    <Section title={t('policyKept')}>
      {short.length === 0 ? (
        <Badge tone="good" shape={<span aria-hidden>✓</span>}>
          {t('policyIsKept')}
        </Badge>
      ) : (
        <>
          <Badge tone="bad" shape={<span aria-hidden>▲</span>}>
            {t('policyNotKept')}
          </Badge>
          <ul>
            {short.map((row) => (
              <li key={`${row.assessorId}/${row.programmeId}`}>
                {t('fallsShort', {
                  assessor: row.assessor,
                  programme: row.programme,
                  words: row.shortfalls.map((one) => one.text).join(' '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to={`/iqa-work-plans/${planId}/sampling-compliance${short.length === 0 ? '' : '?short=true'}`}>
        {t(list.hasNextPage ? 'moreFallShort' : 'seePolicyKept')}
      </Link>
    </Section>
  )
}
