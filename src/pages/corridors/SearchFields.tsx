import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText, type TableSettings } from '../../figures/corridor-table/settings.ts';
import type { PlacedEconomy } from '../../figures/world-map/rows.ts';
import { EconomySearch } from '../../ui/EconomySearch.tsx';

/** How long a text rests before it is searched for, in ms. */
const rest = 150;

/** Finds corridors by the name or code of an end, or of one end in particular. */
export function SearchFields(props: {
  settings: TableSettings;
  economies: readonly PlacedEconomy[];
  change: (changes: Partial<TableSettings>) => void;
}) {
  const { settings, economies, change } = props;
  const { t } = useTranslation('corridors');
  const [text, setText] = useState(settings.q);
  const [known, setKnown] = useState(settings.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Follows a change of the address that was not typed here.
  if (known !== settings.q) {
    setKnown(settings.q);
    if (settings.q !== text.trim()) setText(settings.q);
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
          clearTimeout(timer.current);
          timer.current = setTimeout(() => change({ q: next.trim() }), rest);
        }}
      />
      <EconomySearch
        label={t('search.from')}
        placeholder={t('search.from')}
        economies={economies}
        value={settings.from}
        onChoose={(from) => change({ from })}
      />
      <EconomySearch
        label={t('search.to')}
        placeholder={t('search.to')}
        economies={economies}
        value={settings.to}
        onChoose={(to) => change({ to })}
      />
    </search>
  );
}
