import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../figures/corridor-table/settings.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { EconomySearch } from '../../../ui/EconomySearch.tsx';
import type { SettingsState } from '../use-settings.ts';

/** Finds corridors by the name or code of an end, or of one end in particular. */
export const SearchFields = memo(function SearchFields(props: {
  q: string;
  from: EconomyCode | null;
  to: EconomyCode | null;
  economies: readonly PlacedEconomy[];
  change: SettingsState['change'];
}) {
  const { q, from, to, economies, change } = props;
  const { t } = useTranslation('corridors');
  const [text, setText] = useState(q);
  const [known, setKnown] = useState(q);
  // Follows a change of the address that was not typed here.
  if (known !== q) {
    setKnown(q);
    if (q !== text.trim()) setText(q);
  }
  return (
    <search className="corridors__search">
      <input
        type="search"
        className="corridors__text"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        maxLength={longestText}
        value={text}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          change({ q: next.trim() });
        }}
      />
      <EconomySearch
        label={t('search.from')}
        placeholder={t('search.from')}
        economies={economies}
        value={from}
        onChoose={(one) => change({ from: one }, { push: true })}
      />
      <EconomySearch
        label={t('search.to')}
        placeholder={t('search.to')}
        economies={economies}
        value={to}
        onChoose={(one) => change({ to: one }, { push: true })}
      />
    </search>
  );
});
