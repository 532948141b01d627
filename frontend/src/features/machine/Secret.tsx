import { Alert, Button, CopyButton, TextInput } from '@mantine/core'
import { Fields, FormActions } from '../../ui/FieldRow'
import { t } from './words'

interface Made {
  readonly clientId: string
  readonly secret: string
  readonly tokenAddress: string
}

/** A credential that was just made; its secret is gone when the page is left. Without one the answer got lost. */
export function Secret({ made }: { made: Made | undefined }) {
  if (!made) {
    return (
      <Alert color="yellow" role="status">
        {t('secretLost')}
      </Alert>
    )
  }
  return (
    <div role="status">
      <h2>{t('secretTitle')}</h2>
      <Alert color="yellow">{t('secretOnce')}</Alert>
      <Fields>
        {(
          [
            ['clientId', made.clientId],
            ['secret', made.secret],
            ['tokenAddress', made.tokenAddress],
          ] as const
        ).map(([label, value]) => (
          <TextInput
            key={label}
            label={t(label)}
            value={value}
            readOnly
            autoComplete="off"
            onFocus={(event) => event.currentTarget.select()}
          />
        ))}
      </Fields>
      <FormActions>
        <CopyButton value={made.secret}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
        </CopyButton>
      </FormActions>
    </div>
  )
}
