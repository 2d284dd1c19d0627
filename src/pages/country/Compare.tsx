import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EconomyCode } from '../../domain/economy.ts';
import { useEconomyName, type NamedEconomy } from '../../language/index.ts';
import { Cross } from '../../ui/Cross.tsx';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { EconomySearch } from '../../ui/EconomySearch.tsx';
import { mostCompared } from './use-compared.ts';

/** Adds economies to stand beside the page's own, and takes them away again. */
export function Compare(props: {
  economy: EconomyCode;
  economies: readonly NamedEconomy[];
  compared: readonly EconomyCode[];
  compare: (compared: readonly EconomyCode[]) => void;
  hrefOf: (compared: readonly EconomyCode[]) => string;
}) {
  const { economy, economies, compared, compare, hrefOf } = props;
  const { t } = useTranslation('country');
  const name = useEconomyName();
  const free = economies.filter(
    (one) => one.economy !== economy && !compared.includes(one.economy),
  );
  return (
    <div className="country__compare">
      {compared.length > 0 && (
        <ul role="list" className="country__compared" aria-label={t('compare.list')}>
          {compared.map((code) => (
            <li key={code}>
              <KeptLink href={`/country/${code}`}>{name(code)}</KeptLink>
              <Link
                className="country__remove"
                href={hrefOf(compared.filter((other) => other !== code))}
                aria-label={t('compare.remove', { economy: name.forms(code) })}
              >
                <Cross size={14} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {compared.length < mostCompared ? (
        <EconomySearch
          // A new field for every one that was added.
          key={compared.join()}
          label={t('compare.add', { economy: name.forms(economy) })}
          placeholder={t('compare.add', { economy: name.forms(economy) })}
          economies={free}
          value={null}
          onChoose={(code) => code !== null && compare([...compared, code])}
        />
      ) : (
        <p className="note">{t('compare.full')}</p>
      )}
    </div>
  );
}
