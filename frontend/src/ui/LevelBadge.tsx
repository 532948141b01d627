import { t } from '../shared/i18n/en-GB'
import { Badge, Circle, type Tone } from './Badge'

export type Level = 'EFFECTIVE' | 'PARTLY_EFFECTIVE' | 'INSUFFICIENT_EVIDENCE'

interface Look {
  readonly tone: Tone
  readonly fill: 'full' | 'half' | 'empty' | 'none'
  readonly words: string
}

const LOOKS: Readonly<Record<Level, Look>> = {
  EFFECTIVE: { tone: 'good', fill: 'full', words: t('effective') },
  PARTLY_EFFECTIVE: { tone: 'warn', fill: 'half', words: t('partlyEffective') },
  INSUFFICIENT_EVIDENCE: { tone: 'bad', fill: 'empty', words: t('insufficientEvidence') },
}
const NONE: Look = { tone: 'neutral', fill: 'none', words: t('notJudged') }

interface Props {
  readonly level: string | null | undefined
  /** The scheme's own word for the level, where it differs. */
  readonly label?: string | undefined
  /** Not published yet. */
  readonly provisional?: boolean
}

/** The level of a judgement: shape and word, then colour. */
export function LevelBadge({ level, label, provisional = false }: Props) {
  const look = LOOKS[level as Level] ?? NONE
  return (
    <Badge tone={look.tone} shape={<Circle fill={look.fill} />}>
      {label ?? look.words}
      {provisional && ` (${t('provisional')})`}
    </Badge>
  )
}
