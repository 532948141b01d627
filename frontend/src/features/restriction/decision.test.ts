import { describe, expect, it } from 'vitest'
import { consequencesOf, requestOf, startOf, type DecisionForm } from './decision'
import type { Ground, Report } from './queries'

const content = {
  objectives: [
    {
      code: 'QO.3',
      measures: [
        { ref: 'QO.3.1', finding: 'MET' },
        { ref: 'QO.3.2', finding: 'NOT_EVIDENCED' },
        { ref: 'QO.3.3', finding: 'NOT_EFFECTIVE' },
      ],
    },
    { code: 'QO.9', measures: [{ ref: 'QO.9.2', finding: 'NOT_EVIDENCED' }] },
  ],
  essentialActions: [
    { id: 'a1', objective: 'QO.3', text: 'Order' },
    { id: 'a2', objective: 'QO.9', text: 'Sample' },
  ],
} as unknown as Report['content']

const grounds = [{ objective: 'QO.3' }, { objective: 'QO.9' }] as unknown as readonly Ground[]

function decided(...verdicts: readonly ('KEEP' | 'RAISE')[]): DecisionForm {
  const form = startOf(grounds, content)
  return {
    ...form,
    concern: ' Certificates. ',
    supportPlan: ' Help. ',
    grounds: form.grounds.map((ground, index) => ({
      ...ground,
      verdict: verdicts[index] ?? '',
      level: verdicts[index] === 'RAISE' ? 'PARTLY_EFFECTIVE' : '',
      reason: verdicts[index] === 'RAISE' ? 'Overlooked.' : '',
    })),
  }
}

describe('the decision of scrutiny', () => {
  it('QMR-222 starts with the findings and actions that a raised level has to fit', () => {
    const [first] = startOf(grounds, content).grounds
    expect(first?.findings.map(({ measure }) => measure)).toEqual(['QO.3.2', 'QO.3.3'])
    expect(first?.points).toEqual([{ pointId: 'a1', treatment: 'STAYS' }])
  })

  it('QMR-225 sends what is raised with its changes and what is kept without', () => {
    const form = decided('RAISE', 'KEEP')
    form.grounds[0]!.points[0]!.treatment = 'CONVERT'
    expect(requestOf(form, 'r')).toEqual({
      reportId: 'r',
      concern: 'Certificates.',
      supportPlan: 'Help.',
      grounds: [
        {
          objective: 'QO.3',
          verdict: 'RAISE',
          level: 'PARTLY_EFFECTIVE',
          reason: 'Overlooked.',
          findings: [
            { measure: 'QO.3.2', finding: 'NOT_EVIDENCED' },
            { measure: 'QO.3.3', finding: 'NOT_EFFECTIVE' },
          ],
          points: [{ pointId: 'a1', treatment: 'CONVERT' }],
        },
        { objective: 'QO.9', verdict: 'KEEP' },
      ],
    })
  })

  it('QMR-213 to QMR-225 says what follows before it is done', () => {
    const kinds = (form: DecisionForm, state: 'RECOMMENDED' | 'APPLIED' = 'RECOMMENDED') =>
      consequencesOf(form, { state }).map(({ kind }) => kind)
    expect(kinds(startOf(grounds, content))).toEqual([])
    expect(kinds(decided('KEEP'))).toEqual([])
    expect(kinds(decided('KEEP', 'KEEP'))).toEqual(['apply', 'publish', 'owner', 'told'])
    expect(kinds(decided('RAISE', 'RAISE'))).toEqual(['noBlock', 'publish', 'version', 'reviewer', 'reviewerTold'])
    expect(kinds(decided('RAISE', 'KEEP'))).toEqual(['apply', 'publish', 'version', 'owner', 'told', 'reviewerTold'])
    expect(kinds(decided('KEEP', 'KEEP'), 'APPLIED')).toEqual(['join', 'publish', 'owner', 'told'])
    expect(kinds(decided('RAISE', 'RAISE'), 'APPLIED')).toEqual(['publish', 'version', 'reviewer', 'reviewerTold'])
  })
})
