import { Button } from '@mantine/core'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { InstantText } from '../../ui/DateText'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { useVisitCommand, type Proposal, type Visit } from './queries'
import { writeSpan } from './spans'
import { t } from './words'
import classes from './Visit.module.css'

const TONES: Readonly<Record<Proposal['state'], Tone>> = {
  OPEN: 'warn',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  PASSED_OVER: 'neutral',
  RELEASED: 'neutral',
}

/** The negotiation, turn by turn; a date on the table is answered in one tap. */
export function Conversation({ visit }: { visit: Visit & { etag: string } }) {
  const [problem, setProblem] = useState<Problem>()
  const [declining, setDeclining] = useState<Proposal>()
  const send = useVisitCommand(visit)
  const mySide = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'PRACTITIONER', 'EXAMS_OFFICER')
    ? 'CENTRE'
    : 'AWARDING_ORGANISATION'
  const mayAnswer = isAllowed(visit.allowedCommands, 'accept-date')

  const accept = async (proposal: Proposal) => {
    setProblem(undefined)
    try {
      await send.mutateAsync({ name: 'accept-date', body: { proposalId: proposal.id } })
      toast(t('accepted'))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  return (
    <>
      <ProblemAlert error={problem} />
      {declining && (
        <ConfirmPanel
          title={t('declineTitle', { dates: writeSpan(declining) })}
          confirmLabel={t('declineConfirm')}
          draftKey={`visit/${visit.id}/decline/${declining.id}`}
          reason="optional"
          onConfirm={async (reason) => {
            await send.mutateAsync({
              name: 'decline-date',
              body: { proposalId: declining.id, ...(reason ? { reason } : {}) },
            })
            toast(t('declined'))
            setDeclining(undefined)
          }}
          onCancel={() => setDeclining(undefined)}
        >
          {t('declineText')}
        </ConfirmPanel>
      )}
      <ol className={classes.turns}>
        {turnsOf(visit.proposals).map(([first, ...others]) => (
          <li key={first.turn} className={first.side === mySide ? `${classes.turn} ${classes.right}` : classes.turn}>
            <strong>{t('proposedBy', { name: first.proposedBy })}</strong>{' '}
            <span className={classes.dim}>
              {t(first.side === 'CENTRE' ? 'fromCentre' : 'fromReviewer')} · <InstantText at={first.proposedAt} />
            </span>
            <ul>
              {[first, ...others].map((each) => (
                <li key={each.id} className={classes.proposal}>
                  <span>
                    {writeSpan(each)} <Badge tone={TONES[each.state]}>{t(`state${each.state}`)}</Badge>
                  </span>
                  {each.answer && <PlainText>{each.answer}</PlainText>}
                  {each.state === 'OPEN' && each.side !== mySide && mayAnswer && (
                    <span className={classes.answers}>
                      <Button loading={send.isPending} onClick={() => void accept(each)}>
                        {t('accept', { dates: writeSpan(each) })}
                      </Button>
                      <Button variant="default" onClick={() => setDeclining(each)}>
                        {t('decline', { dates: writeSpan(each) })}
                      </Button>
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {first.note && <PlainText>{first.note}</PlainText>}
          </li>
        ))}
      </ol>
    </>
  )
}

type Turn = readonly [Proposal, ...Proposal[]]

function turnsOf(proposals: readonly Proposal[]): readonly Turn[] {
  const turns = new Map<number, [Proposal, ...Proposal[]]>()
  for (const each of proposals) {
    const turn = turns.get(each.turn)
    if (turn) turn.push(each)
    else turns.set(each.turn, [each])
  }
  return [...turns.values()]
}
