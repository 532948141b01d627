import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { count } from '../../shared/i18n/words'
import { useHasRole } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { Contact } from './Contact'
import { appliedQuery, type BlockRow } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

/** First on the home of a centre whose certificates are stopped: what, since when, why, what next, whom to call. */
export default function BlockBanner() {
  const ofCentre = useHasRole('CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'EXAMS_OFFICER', 'CENTRE_MANAGER')
  const isHome = useLocation().pathname === '/'
  return ofCentre && isHome ? <Applied /> : null
}

function Applied() {
  const applied = useQuery(appliedQuery())
  return applied.data?.items.map((block) => <Banner key={block.id} block={block} />)
}

function Banner({ block }: { block: BlockRow }) {
  const { contact } = block
  return (
    <section className={classes.banner} aria-labelledby={`blocked-${block.id}`}>
      <h2 id={`blocked-${block.id}`}>{t('bannerTitle', { centre: block.centreName })}</h2>
      <p>{t('bannerWhat', { since: writeDate(block.since), days: count(block.ageDays, 'day') })}</p>
      <p>{t('bannerWhy', { objectives: block.objectives.join(', '), concern: block.concern ?? '' })}</p>
      {block.nextWords && <p>{t('bannerNext', { next: block.nextWords })}</p>}
      {contact && (
        <p>
          {t('bannerCall')} <Contact contact={contact} />
        </p>
      )}
      <p>
        <Anchor component={Link} to={`/certification-blocks/${block.id}`} inherit>
          {t('bannerOpen')}
        </Anchor>
      </p>
    </section>
  )
}
