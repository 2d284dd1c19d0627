import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import { Cross } from '../../../ui/Cross.tsx';
import { KeptLink } from '../../../ui/address/KeptLink.tsx';
import { startTour } from '../../../ui/tour-state.ts';
import { foldDoors } from './fold-doors.ts';
import './Doors.css';

/** Where the doors lead: into the world, or to what is known of the economy in focus. */
function ways(focus: EconomyCode | null) {
  const about = (section: string, page: string) =>
    focus === null ? page : `/country/${focus}#${section}`;
  return [
    ['how_much', `/?measure=received_gdp${focus === null ? '' : `&focus=${focus}`}`],
    ['from_where', about('partners', '/corridors')],
    ['cost', about('cost', '/costs')],
    ['women', about('migrants', '/gender')],
  ] as const;
}

/**
 * Four ways into the atlas, and a tour of it, for who sees it for the first time. Once one is used, or all are put
 * away, they stay away: `public/boot.js` says so before the first paint.
 */
export function Doors({ focus }: { focus: EconomyCode | null }) {
  const { t } = useTranslation('explore');
  return (
    <nav className="doors" aria-label={t('doors.label')}>
      <ul role="list" className="doors__list">
        {ways(focus).map(([name, href]) => (
          <li key={name}>
            <KeptLink href={href} className="doors__link" onClick={foldDoors}>
              <b>{t(`doors.${name}.name`)}</b> <span>{t(`doors.${name}.what`)}</span>
            </KeptLink>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="doors__link doors__tour"
            onClick={() => {
              foldDoors();
              startTour();
            }}
          >
            <b>{t('doors.tour')}</b>
          </button>
        </li>
      </ul>
      <button
        type="button"
        className="doors__hide"
        aria-label={t('doors.hide')}
        title={t('doors.hide')}
        onClick={foldDoors}
      >
        <Cross />
      </button>
    </nav>
  );
}
