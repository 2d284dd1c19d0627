import { newestStock } from '../../domain/editions/stock.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EconomyCode } from '../../domain/economy.ts';
import corridorAmount from '../../figures/corridor-amount/index.ts';
import corridorCost from '../../figures/corridor-cost/index.ts';
import corridorMigrants from '../../figures/corridor-migrants/index.ts';
import { economyOf } from '../../figures/shared/phrases.ts';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName, useSay } from '../../language/index.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { CorridorSearch } from './CorridorSearch.tsx';
import { corridorFigures } from './figures.tsx';
import { mapHref } from './map-href.ts';
import { openingOf } from './opening.ts';
import { OpeningLines } from './OpeningLines.tsx';
import { useModel } from './use-model.ts';

/** One corridor: its opening sentences, the ways on, its figures. */
export function Corridor(props: {
  sender: EconomyCode;
  receiver: EconomyCode;
  economies: readonly PlacedEconomy[];
}) {
  const { sender, receiver, economies } = props;
  const { t } = useTranslation('corridor');
  const name = useEconomyName();
  const say = useSay();
  const ends = { sender, receiver };
  const title = say({
    id: 'corridor:title',
    values: { sender: economyOf(sender), receiver: economyOf(receiver) },
  });
  useDocumentTitle(title);
  return (
    <article className="corridor">
      <header className="corridor__head">
        <h1>{title}</h1>
        <Opening {...ends} />
        <nav className="corridor__ways" aria-label={t('ways.label')}>
          <KeptLink href={`/country/${sender}`}>{name(sender)}</KeptLink>
          <KeptLink href={`/country/${receiver}`}>{name(receiver)}</KeptLink>
          <KeptLink href={`/corridor/${receiver}/${sender}`}>
            {say({
              id: 'corridor:ways.reverse',
              values: { sender: economyOf(receiver), receiver: economyOf(sender) },
            })}
          </KeptLink>
          <Link href={mapHref(ends)}>{t('ways.map')}</Link>
          <Link href={`/corridors?to=${receiver}`}>
            {say({
              id: 'corridor:ways.table',
              values: { receiver: economyOf(receiver) },
            })}
          </Link>
        </nav>
      </header>
      <div className="corridor__figures">
        {corridorFigures.map(({ id, Shown }) => (
          <Shown key={id} {...ends} />
        ))}
      </div>
      <CorridorSearch economies={economies} {...ends} />
    </article>
  );
}

/** The sentences, each leading to its figure. */
function Opening(ends: { sender: EconomyCode; receiver: EconomyCode }) {
  const { t } = useTranslation(['corridor', 'corridor-amount', 'corridor-migrants']);
  const [dollars] = useDollars();
  const newest = { ...ends, stock: newestStock };
  const models = {
    amount: useModel(corridorAmount, { ...ends, dollars }),
    people: useModel(corridorMigrants, newest),
    cost: useModel(corridorCost, ends),
  };
  return <OpeningLines lines={openingOf(models)} waiting={t('corridor:waiting')} />;
}
