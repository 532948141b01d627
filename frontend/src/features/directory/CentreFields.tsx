import { Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import type { Body } from '../../api/client'
import { field } from '../../ui/fields'
import { regionsQuery } from './queries'
import { plain, t } from './words'

type CentreBody = Body<'/centres/{centre}', 'put'>

/** The details of a centre while they are typed. */
export interface CentreValues extends Record<string, unknown> {
  number: string
  name: string
  kind: CentreBody['kind']
  nation: CentreBody['nation']
  regionId: string
  size: CentreBody['size']
  status: CentreBody['status']
}

const choices = <T extends string>(codes: readonly T[]) => codes.map((value) => ({ value, label: plain(value) }))

const KINDS = choices<CentreBody['kind']>([
  'COLLEGE',
  'SCHOOL',
  'UNIVERSITY',
  'TRAINING_PROVIDER',
  'EMPLOYER',
  'PRISON',
  'OTHER',
])
const NATIONS = choices<CentreBody['nation']>(['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'])
const SIZES = choices<CentreBody['size']>(['SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE'])
const STATUSES = choices<CentreBody['status']>(['ACTIVE', 'SUSPENDED', 'CLOSED'])

/** Name, kind, nation, region and size; the status of one that exists. */
export function CentreFields({ form, exists }: { form: UseFormReturnType<CentreValues>; exists: boolean }) {
  const regions = useQuery(regionsQuery())
  return (
    <>
      <TextInput label={t('name')} withAsterisk {...field(form, 'name')} />
      <Select label={t('centreKind')} data={KINDS} allowDeselect={false} withAsterisk {...field(form, 'kind')} />
      <Select label={t('nation')} data={NATIONS} allowDeselect={false} withAsterisk {...field(form, 'nation')} />
      <Select
        label={t('region')}
        data={(regions.data?.items ?? []).map((region) => ({ value: region.id, label: region.name }))}
        allowDeselect={false}
        withAsterisk
        {...field(form, 'regionId')}
      />
      <Select label={t('size')} data={SIZES} allowDeselect={false} withAsterisk {...field(form, 'size')} />
      {exists && (
        <Select label={t('status')} data={STATUSES} allowDeselect={false} withAsterisk {...field(form, 'status')} />
      )}
    </>
  )
}
