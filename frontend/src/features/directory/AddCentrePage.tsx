import { Button, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useNavigate } from 'react-router'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { CentreFields, type CentreValues } from './CentreFields'
import { useAddCentre, useEnrolCentre } from './queries'
import { t } from './words'

/** The scheme that a new centre comes under. */
const SCHEME = 'pearson-qmr'

/** Puts a centre on record and under the scheme. */
export function Component() {
  const navigate = useNavigate()
  const add = useAddCentre()
  const enrol = useEnrolCentre()
  const form = useForm<CentreValues>({
    mode: 'controlled',
    initialValues: {
      number: '',
      name: '',
      kind: 'COLLEGE',
      nation: 'ENGLAND',
      regionId: '',
      size: 'MEDIUM',
      status: 'ACTIVE',
    },
    validate: {
      number: isNotEmpty(t('enterNumber')),
      name: isNotEmpty(t('enterName')),
      regionId: isNotEmpty(t('chooseRegion')),
    },
  })
  const clearDraft = useFormDraft('directory/centre/new', form)
  const submission = useSubmit(form, async ({ number, name, kind, nation, regionId, size }) => {
    const centre = await add.mutateAsync({ number: number.trim(), name, kind, nation, regionId, size })
    await enrol.mutateAsync({ centre: centre.number, scheme: SCHEME })
    clearDraft()
    toast(t('centreAdded'))
    await navigate(`/centres/${centre.number}`)
  })
  return (
    <Page
      narrow
      title={t('addCentre')}
      lead={t('addCentreLead')}
      breadcrumbs={[{ label: t('centres'), to: '/centres' }]}
    >
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput label={t('number')} withAsterisk {...field(form, 'number')} />
          <CentreFields form={form} exists={false} />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('addCentre')}
          </Button>
        </FormActions>
      </form>
    </Page>
  )
}
