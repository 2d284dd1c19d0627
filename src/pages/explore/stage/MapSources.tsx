import { Fragment, lazy, memo, Suspense, useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { citationsOf, type Citation } from '../../../domain/editions/citation.ts';
import { licenceValue } from '../../../domain/editions/citation-message.ts';
import { sourceName } from '../../../domain/editions/known-editions.ts';
import { priceYear } from '../../../domain/editions/prices.ts';
import type { MapModel } from '../../../figures/world-map/model.ts';
import { measureNotes } from '../../../figures/world-map/notes.ts';
import { flowUses, priceUses, valueUses } from '../../../figures/world-map/sources.ts';
import { useFormat, useSay } from '../../../language/index.ts';
import { TermText } from '../../../ui/TermText.tsx';
import { WithTitles } from '../../../ui/WithTitles.tsx';
import type { LaterSourcesProps } from './LaterSources.tsx';
import './MapSources.css';

/** Asked for with the map, whatever it shows: the network may be gone when a year needs them. */
const LaterSources = lazy<ComponentType<LaterSourcesProps>>(() =>
  import('./LaterSources.tsx').catch(() => ({ default: () => null })),
);

/** Below the map: whose figures, which edition, under which licence, and what no border means. */
export const MapSources = memo(function MapSources({ model }: { model: MapModel }) {
  const { t } = useTranslation(['explore', 'world-map', 'figures']);
  const format = useFormat();
  const say = useSay();
  const { measure, settings } = model;
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const lines: [string, readonly Citation[]][] = [
    [
      t('sources.colours'),
      citationsOf([
        ...valueUses(measure, settings.series, settings.year),
        ...priceUses(measure, settings.dollars),
      ]),
    ],
  ];
  const uses = model.flows.length > 0 ? flowUses(measure.flow, settings.series, settings.year) : [];
  if (uses.length > 0) lines.push([t('sources.lines'), citationsOf(uses)]);
  const notes = [
    ...measureNotes(measure, settings.year, settings.dollars).map((note) => say(note)),
    measure.group === 'remittances' && t('sources.wages'),
    measure.series.length > 1 && t('world-map:caveat.never_joined'),
    measure.unit === 'usd' &&
      settings.dollars === 'nominal' &&
      t('sources.nominal', { year: priceYear }),
  ].filter((note) => note !== false);
  return (
    <section className="map-sources" aria-label={t('sources.title')}>
      <dl>
        {lines.map(([what, citations]) => (
          <Fragment key={what}>
            <dt>{what}</dt>
            {citations.map((citation) => (
              <dd key={citation.source}>
                <WithTitles
                  text={t('sources.edition', {
                    title: sourceName(citation.source),
                    edition: t('edition', { edition: format.edition(citation.edition) }),
                  })}
                  titles={[sourceName(citation.source)]}
                />{' '}
                <span className="map-sources__licence">
                  {say({ id: 'figures:cell', values: { value: licenceValue(citation.source) } })}
                </span>
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
      <p>
        <TermText light text={notes.map((note) => `${note} `).join('')} />
        {t('world-map:note.boundaries')} <Link href="/sources">{t('sources.more')}</Link>
      </p>
      {live && (
        <Suspense fallback={null}>
          <LaterSources values={valueUses(measure, settings.series, settings.year)} flows={uses} />
        </Suspense>
      )}
    </section>
  );
});
