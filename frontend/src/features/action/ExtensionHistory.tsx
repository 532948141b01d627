import { writeDate } from '../../shared/time/dates'
import { InstantText } from '../../ui/DateText'
import { PlainText } from '../../ui/PlainText'
import { Card, Section } from '../../ui/Section'
import classes from './Action.module.css'
import type { Extension } from './queries'
import { t } from './words'

const day = (date: string | undefined): string => (date ? writeDate(date) : '')

/** Every later date that was asked for or decided, oldest first; nothing when there was none. */
export function ExtensionHistory({ extensions }: { extensions: readonly Extension[] }) {
  if (extensions.length === 0) return null
  return (
    <Section title={t('extensions')}>
      <ol className={classes.entries}>
        {extensions.map((one) => (
          <li key={one.id}>
            <Card>
              <strong>
                {t(`extension${one.state}`, {
                  wanted: day(one.wantedDueOn),
                  granted: day(one.grantedDueOn),
                  before: day(one.dueBefore),
                })}
              </strong>
              {one.grounds && <PlainText>{one.grounds}</PlainText>}
              {one.askedByName && one.askedAt && (
                <div className={classes.meta}>
                  {t('extensionBy', { name: one.askedByName })} · <InstantText at={one.askedAt} />
                </div>
              )}
              {one.reason && <PlainText>{one.reason}</PlainText>}
              {one.decidedByName && one.decidedAt && (
                <div className={classes.meta}>
                  {t('decidedBy', { name: one.decidedByName })} · <InstantText at={one.decidedAt} />
                </div>
              )}
            </Card>
          </li>
        ))}
      </ol>
    </Section>
  )
}
