import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import { dollarsParameter } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economyOf } from '../../figures/shared/phrases.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName, useSay } from '../../language/index.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { CorridorSearch } from './CorridorSearch.tsx';
import { figuresOf } from './figures.tsx';
import { mapHref } from './map-href.ts';
import { OpeningLines } from './OpeningLines.tsx';
import { Speech } from './Speech.tsx';
import { stockParameters } from './stock-parameters.ts';
import { useOpening } from './use-opening.ts';

const checks = [checkOf({ dollars: dollarsParameter() }), checkOf(stockParameters)];

/** One corridor: its opening sentences, the ways on, its figures. */
export function Corridor(props: {
  sender: EconomyCode;
  receiver: EconomyCode;
  economies: readonly PlacedEconomy[];
}) {
  const { sender, receiver, economies } = props;
  const { t } = useTranslation(['corridor', 'corridor-amount', 'corridor-migrants']);
  const name = useEconomyName();
  const say = useSay();
  const ends = { sender, receiver };
  const title = say({
    id: 'corridor:title',
    values: { sender: economyOf(sender), receiver: economyOf(receiver) },
  });
  useDocumentTitle(title);
  const opening = useOpening(ends);
  return (
    <article className="corridor" data-waiting={opening === undefined || undefined}>
      <header className="corridor__head">
        <h1>{title}</h1>
        <OpeningLines lines={opening} waiting={t('waiting')} />
        <Speech {...ends} />
        <AddressProblems checks={checks} />
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
          <Link href={`/corridors?kind=modelled&to=${receiver}`}>
            {say({
              id: 'corridor:ways.table',
              values: { receiver: economyOf(receiver) },
            })}
          </Link>
        </nav>
      </header>
      <div className="corridor__figures">
        {figuresOf(ends).map(({ id, Shown }) => (
          <Shown key={id} {...ends} />
        ))}
      </div>
      <CorridorSearch economies={economies} {...ends} />
    </article>
  );
}
