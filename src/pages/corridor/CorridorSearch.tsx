import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import type { EconomyCode } from '../../domain/economy.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { keptHref } from '../../ui/address/kept-settings.ts';
import { EconomySearch } from '../../ui/EconomySearch.tsx';

/** Finds another corridor by its two ends; goes there once they are two. */
export function CorridorSearch(props: {
  economies: readonly PlacedEconomy[];
  sender: EconomyCode | null;
  receiver: EconomyCode | null;
}) {
  const { t } = useTranslation('corridor');
  const id = useId();
  const search = useSearch();
  const [, navigate] = useLocation();
  const [ends, setEnds] = useState({ sender: props.sender, receiver: props.receiver });
  const placed = useMemo(() => props.economies.filter((one) => one.placed), [props.economies]);
  const choose = (changes: Partial<typeof ends>) => {
    const next = { ...ends, ...changes };
    setEnds(next);
    const { sender, receiver } = next;
    if (sender !== null && receiver !== null && sender !== receiver)
      navigate(keptHref(`/corridor/${sender}/${receiver}`, search));
  };
  const sameEnds = ends.sender !== null && ends.sender === ends.receiver;
  return (
    <section className="corridor__search" aria-labelledby={id}>
      <h2 id={id}>{t('search.title')}</h2>
      <div className="corridor__fields">
        <EconomySearch
          label={t('search.sender')}
          placeholder={t('search.sender')}
          economies={placed}
          value={ends.sender}
          onChoose={(sender) => choose({ sender })}
        />
        <EconomySearch
          label={t('search.receiver')}
          placeholder={t('search.receiver')}
          economies={placed}
          value={ends.receiver}
          onChoose={(receiver) => choose({ receiver })}
        />
      </div>
      {sameEnds && <output>{t('search.same')}</output>}
    </section>
  );
}
