import { Badge, Circle, type Tone } from '../../ui/Badge'
import { PlainText } from '../../ui/PlainText'
import classes from './Monitoring.module.css'
import { scaleBetween, standardsBetween, type Content, type Difference, type Grade, type Standard } from './standards'
import { t } from './standardsWords'

type Kind = Difference<unknown>['kind']
const LOOKS: Readonly<Record<Kind, readonly [Tone, 'full' | 'half' | 'empty']>> = {
  ADDED: ['good', 'full'],
  CHANGED: ['info', 'half'],
  REMOVED: ['bad', 'empty'],
}

const standardInWords = ({ title, words }: Standard) => `${title}\n${words}`
const gradeInWords = ({ label, acts }: Grade) => (acts ? `${label} (${t('acts').toLowerCase()})` : label)

/** What is different between two versions: each standard and step with what it was and what it is. */
export function Differences({ before, after }: { before: Content; after: Content }) {
  const standards = standardsBetween(before, after)
  const scale = scaleBetween(before, after)
  if (standards.length + scale.length === 0) return <p>{t('noDifferences')}</p>
  return (
    <ul className={classes.differences}>
      {standards.map((each) => (
        <OneDifference key={each.code} of={each} inWords={standardInWords} />
      ))}
      {scale.map((each) => (
        <OneDifference key={`scale/${each.code}`} of={each} inWords={gradeInWords} />
      ))}
    </ul>
  )
}

function OneDifference<Item>({ of, inWords }: { of: Difference<Item>; inWords: (item: Item) => string }) {
  const [tone, fill] = LOOKS[of.kind]
  return (
    <li>
      <Badge tone={tone} shape={<Circle fill={fill} />}>
        {t(`kind_${of.kind}`)}
      </Badge>{' '}
      <code>{of.code}</code>
      <dl className={classes.said}>
        {(['before', 'after'] as const).map((side) => {
          const item = of[side]
          return (
            item && (
              <div key={side}>
                <dt>{t(side)}</dt>
                <dd>
                  <PlainText>{inWords(item)}</PlainText>
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </li>
  )
}
