import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { rowsOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { sizeInWords } from '../../ui/upload/fileTypes'
import classes from './Evidence.module.css'
import { versionsQuery, type EvidenceVersion } from './queries'
import { t } from './words'

/** The files of a piece of evidence, newest first; every one can be had. */
export function Versions({ evidenceId }: { evidenceId: string }) {
  const [problem, setProblem] = useState<Problem>()
  const list = useInfiniteQuery(versionsQuery(evidenceId))

  const get = async ({ file }: EvidenceVersion) => {
    setProblem(undefined)
    try {
      await saveFile(`/evidence/${evidenceId}/versions/${file.version}/content`, '*/*', file.name)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  const columns: readonly Column<EvidenceVersion>[] = [
    {
      key: 'version',
      header: t('version'),
      isTitle: true,
      cell: ({ file, words }) => (
        <div className={classes.row}>
          {t('versionNamed', { number: file.version, name: file.name })}
          <div className={classes.meta}>
            {[sizeInWords(file.size), words].filter(Boolean).join(' · ')}
            <div>
              {t('checksum')} <code className={classes.checksum}>{file.sha256}</code>
            </div>
          </div>
        </div>
      ),
    },
    {
      key: 'added',
      header: t('addedBy'),
      cell: (row) => (
        <>
          {row.addedBy}, <InstantText at={row.addedAt} />
        </>
      ),
    },
    {
      key: 'use',
      header: t('use'),
      cell: (row) => (
        <div className={classes.actions}>
          {row.newest && <Badge tone="good">{t('newest')}</Badge>}
          {row.used && <Badge tone="neutral">{t('usedAsIs')}</Badge>}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void get(row)}
            aria-label={t('downloadVersion', { number: row.file.version })}
          >
            {t('download')}
          </Button>
        </div>
      ),
    },
  ]
  return (
    <>
      <ProblemAlert error={problem} />
      <DataTable<EvidenceVersion>
        caption={t('versions')}
        columns={columns}
        rows={rowsOf<EvidenceVersion>(list.data)}
        rowKey={(row) => String(row.file.version)}
        loading={list}
        empty={null}
      />
    </>
  )
}
