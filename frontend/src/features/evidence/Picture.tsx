import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { download } from '../../api/client'
import { asProblem, type Problem } from '../../api/problem'
import { ProblemAlert } from '../../ui/ProblemAlert'
import classes from './Evidence.module.css'
import { t } from './words'

/** A file counts as opened when its picture is shown, so it is shown when asked for. */
export function Picture({ evidenceId, version, title }: { evidenceId: string; version: number; title: string }) {
  const [address, setAddress] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [loading, setLoading] = useState(false)

  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address])

  const load = async () => {
    setProblem(undefined)
    setLoading(true)
    try {
      const { blob } = await download(`/evidence/${evidenceId}/versions/${version}/content`)
      // Written anew by the server; whatever it is, this element shows pictures only.
      setAddress(URL.createObjectURL(blob))
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setLoading(false)
    }
  }

  return (
    <div className={classes.picture}>
      {address ? (
        <img src={address} alt={t('pictureOf', { title })} />
      ) : (
        <Button variant="default" loading={loading} onClick={() => void load()}>
          {t('showPicture')}
        </Button>
      )}
      <ProblemAlert error={problem} />
    </div>
  )
}
