import { Button } from '@mantine/core'
import { FormActions } from '../../ui/FieldRow'
import { t } from './words'

/** The two ways out of a form. */
export function Buttons({
  label = t('save'),
  sending,
  onDone,
}: {
  label?: string
  sending: boolean
  onDone: () => void
}) {
  return (
    <FormActions>
      <Button type="submit" loading={sending}>
        {label}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('cancel')}
      </Button>
    </FormActions>
  )
}
