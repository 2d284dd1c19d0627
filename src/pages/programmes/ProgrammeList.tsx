import { totalUses } from '../../domain/editions/totals.ts';
import { citationMessage } from '../../domain/editions/citation-message.ts';
import { citationsOf, type SourceUse } from '../../domain/editions/citation.ts';
import { useTranslation } from 'react-i18next';
import { sourceName } from '../../domain/editions/known-editions.ts';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { PlaceRow } from '../../figures/programme-map/model.ts';
import type { Programme } from '../../figures/programme-timeline/programme.ts';
import { ProgrammeEntry } from '../../figures/programmes-of-economy/ProgrammeEntry.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';

/** Every chosen programme in words, beside what its economies receive and who migrates from them. */
export function ProgrammeList(props: {
  programmes: readonly Programme[];
  places: readonly PlaceRow[];
  /** Whose totals stand beside them. */
  series: MoneySeries;
}) {
  const { programmes, places, series } = props;
  const { t } = useTranslation('programmes');
  const say = useSay();
  const cited = (uses: readonly SourceUse[]) =>
    citationsOf(uses)
      .map((citation) => say(citationMessage(citation)))
      .join(' · ');
  const received = totalUses('received', series);
  const women: readonly SourceUse[] = ['undesa-ims'];
  const byEconomy = new Map(places.map((place) => [place.economy, place]));
  return (
    <section className="programmes__list" aria-labelledby="programmes-list">
      <h2 id="programmes-list">{t('list')}</h2>
      {programmes.length === 0 && <p>{t('none')}</p>}
      {programmes.map((programme) => (
        <ProgrammeEntry key={programme.id} programme={programme} level={3}>
          {programme.economies.length === 0 ? (
            <p className="programmes__nowhere">{t('nowhere')}</p>
          ) : (
            <Beside economies={programme.economies} places={byEconomy} />
          )}
        </ProgrammeEntry>
      ))}
      <p className="programmes__sources">
        <WithTitles
          text={t('sources', { received: cited(received), women: cited(women) })}
          titles={citationsOf([...received, ...women]).map(({ source }) => sourceName(source))}
        />
      </p>
    </section>
  );
}

function Beside(props: {
  economies: readonly EconomyCode[];
  places: ReadonlyMap<EconomyCode, PlaceRow>;
}) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const economyName = useEconomyName();
  const received = (place: PlaceRow | undefined) => {
    if (!place || place.received === null || place.received_year === null)
      return format.amount(null, 'usd');
    return t(place.received_status === 'estimate' ? 'estimate' : 'dated', {
      amount: format.amount(place.received, 'usd'),
      year: format.year(place.received_year),
    });
  };
  const women = (place: PlaceRow | undefined) => {
    if (!place || place.women === null || place.women_year === null) return format.share(null);
    return t('dated', { amount: format.share(place.women), year: format.year(place.women_year) });
  };
  return (
    <table className="programmes__beside">
      <caption className="visually-hidden">{t('beside')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.economy')}</th>
          <th scope="col">{t('column.received')}</th>
          <th scope="col">{t('column.women')}</th>
        </tr>
      </thead>
      <tbody>
        {props.economies.map((code) => (
          <tr key={code}>
            <th scope="row">
              <KeptLink href={`/country/${code}`}>{economyName(code)}</KeptLink>
            </th>
            <td>{received(props.places.get(code))}</td>
            <td>{women(props.places.get(code))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
