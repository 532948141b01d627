import { InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import classes from './engagement.module.css'
import type { EngagementDocument } from './queries'
import { t } from './words'

/** Who signed, when, and the fingerprint of what was signed. */
export function SignatureFacts({ signature }: { signature: NonNullable<EngagementDocument['signature']> }) {
  return (
    <Facts
      items={[
        [t('signedBy'), signature.name],
        [
          t('account'),
          signature.signerIsNominee ? `${signature.account} (${t('signerIsNominee')})` : signature.account,
        ],
        [t('signedAt'), <InstantText key="at" at={signature.signedAt} />],
        [t('terms'), signature.termsVersion],
        [
          t('fingerprint'),
          <span key="hash" className={classes.hash}>
            {signature.contentHash}
          </span>,
        ],
      ]}
    />
  )
}
