import { Button, CopyButton, TextInput } from '@mantine/core'
import { FormActions } from '../../ui/FieldRow'
import { t } from './words'

/** A secret that was just made; it is gone when the page is left. */
export function Secret({ secret }: { secret: string }) {
  return (
    <div role="status">
      <TextInput
        label={t('secretValue')}
        description={t('secretOnce')}
        value={secret}
        readOnly
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <FormActions>
        <CopyButton value={secret}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
        </CopyButton>
      </FormActions>
    </div>
  )
}
