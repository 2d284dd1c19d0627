import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { measures } from '../../../domain/measure.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import { toldYear } from '../../../figures/world-map/live/told-year.ts';
import type { WorkingSet } from '../../../figures/world-map/live/working-set.ts';
import type { Settings } from '../../../figures/world-map/settings/settings.ts';
import { useEconomyName } from '../../../language/index.ts';
import { KeptLink } from '../../../ui/address/KeptLink.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CardView } from './CardView.tsx';
import { focused } from '../picking.ts';
import '../panel/Panel.css';

/** The card of what is picked, and the ways on from it: back, the other end, its own link. */
export function PickedCard(props: {
  card: Card;
  settings: Settings;
  values: WorkingSet;
  change: (changes: Partial<Settings>) => void;
  onBack: () => void;
  hrefOf: (changes: Partial<Settings>) => string;
}) {
  const { card, settings, values, change, onBack, hrefOf } = props;
  const { t } = useTranslation('explore');
  const name = useEconomyName();
  const { focus, with: other, year } = settings;
  const nearest =
    focus !== null && other === null && card.figure === null
      ? toldYear(values, year, focus)
      : undefined;
  return (
    <>
      <CardView card={card} />
      {nearest !== undefined && (
        <p className="panel__ways">
          <Button onClick={() => change({ year: nearest })}>
            {t(nearest < year ? 'focus.last' : 'focus.first', { year: nearest })}
          </Button>
        </p>
      )}
      <p className="panel__ways">
        <Button plain onClick={onBack}>
          {other === null || focus === null
            ? t('focus.back')
            : t('focus.corridor_back', { economy: name.forms(focus) })}
        </Button>
        {focus !== null && (
          <KeptLink href={`/country/${focus}`}>
            {t('focus.page', { economy: name.forms(focus) })}
          </KeptLink>
        )}
        {other !== null && (
          <>
            <Button plain onClick={() => change(focused(measures[settings.measure], other))}>
              {t('focus.swap', { economy: name.forms(other) })}
            </Button>
            <Link href={`/${hrefOf({})}`}>{t('focus.link')}</Link>
            <KeptLink href={corridorHref(card, settings)}>{t('focus.corridor_page')}</KeptLink>
          </>
        )}
      </p>
    </>
  );
}

/** The page of the money's corridor, which runs against the way of those who left. */
function corridorHref({ ends: [from, to = from] }: Card, { measure }: Settings): string {
  const { flow } = measures[measure];
  const [sender, receiver] = flow === 'migrant' || flow === 'refugee' ? [to, from] : [from, to];
  return `/corridor/${sender}/${receiver}`;
}
