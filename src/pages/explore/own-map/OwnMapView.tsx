import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Legend } from '../../../charts/Legend.tsx';
import { RankedList } from '../../../figures/ranked-list/RankedList.tsx';
import { LegendKey } from '../../../figures/world-map/view/LegendKey.tsx';
import { rowViews } from '../../../figures/ranked-list/row-view.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { nearestYear } from '../../../figures/world-map/live/years.ts';
import { useEconomyName, useFormat, useSay } from '../../../language/index.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';
import { useLiveAddress } from '../../../ui/address/use-live-address.ts';
import { Button } from '../../../ui/Button.tsx';
import { useDocumentTitle } from '../../../ui/hooks/use-document-title.ts';
import { useFocusKept } from '../../../ui/hooks/use-focus-kept.ts';
import { useFrozenWhile } from '../../../ui/hooks/use-frozen-while.ts';
import { useSettled } from '../../../ui/hooks/use-settled.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { SheetSize } from '../../../ui/sheet-sizes.ts';
import { MapStage } from '../stage/MapStage.tsx';
import { useGeometry } from '../stage/use-geometry.ts';
import { useYear } from '../stage/use-year.ts';
import { YearControls } from '../stage/YearControls.tsx';
import { ownSearch, type OwnAddress } from './own-address.ts';
import { ownCard, ownModel, type OwnRows } from './own-model.ts';
import { OwnTitle } from './OwnTitle.tsx';
import '../Explore.css';
import '../../../figures/world-map/view/map-legend.css';
import '../stage/MapSources.css';
import '../panel/Panel.css';
import './own-map.css';

const listedRows = 60;

/** Map, year, legend and list of a user's own column. */
export function OwnMapView(props: {
  address: OwnAddress;
  rows: OwnRows;
  economies: readonly PlacedEconomy[];
}) {
  const { address, rows, economies } = props;
  const { t } = useTranslation('own');
  const { t: explore } = useTranslation('explore');
  const { t: map } = useTranslation('world-map');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { search, replace, push } = useLiveAddress();
  const [highlighted, setHighlighted] = useState<MapTarget | null>(null);
  const [sheet, setSheet] = useState<SheetSize>('low');
  const title = useRef<HTMLHeadingElement>(null);
  const hold = useFocusKept(title);
  const { years } = rows.set;
  const shownYear = nearestYear(years, address.year ?? Infinity) ?? years.at(-1) ?? 0;
  const last = years.at(-1) ?? 0;
  const change = useCallback(
    (changes: { year?: number; focus?: string | null }, options?: { replace: boolean }) =>
      (options?.replace === true ? replace : push)(ownSearch({ ...address, ...changes }, search)),
    [address, search, replace, push],
  );
  const control = useYear(address.year === null ? last : shownYear, years, change);
  const { year } = control;
  const model = useMemo(
    () => ownModel(rows, economies, year, address.focus),
    [rows, economies, year, address.focus],
  );
  const shapes = useGeometry(true);
  const cardOf = useCallback((target: MapTarget) => ownCard(rows, model, target), [rows, model]);
  const focusOn = (economy: string) =>
    change({ focus: economy === address.focus ? null : economy });
  const dated = year !== 0;
  const listed = model.partners ?? model.economies;
  const views = rowViews(listed.rows.slice(0, listedRows), { group: 'remittances' }, rows.said);
  useDocumentTitle(useFrozenWhile(say(model.title), control.playing));
  const finding = model.finding.map((sentence) => say(sentence)).join(' ');
  const told = useSettled(finding, control.playing);
  const unit = t(`unit.${rows.unit}`);
  const heading =
    model.partners && address.focus !== null
      ? explore('list.both', { economy: name(address.focus) })
      : dated
        ? explore('list.economies', { year })
        : t('map.ranked');
  return (
    <div className="explore">
      <div className="explore__head">
        <OwnTitle address={address} />
        <p className="own-map__mark">
          {t('map.mark')} <span dir="auto">{rows.title}</span>, {unit}
          {dated ? `, ${year}` : ''}. <Link href="/own">{t('title')}</Link>
        </p>
        <p>{finding}</p>
        <output className="visually-hidden">{told}</output>
      </div>
      <div className="explore__map">
        {shapes.geometry && (
          <MapStage
            model={model}
            named={model.named}
            geometry={shapes.geometry}
            highlighted={highlighted}
            onPoint={setHighlighted}
            onPick={(target) =>
              focusOn(target.kind === 'economy' ? target.economy : target.receiver)
            }
            cardOf={cardOf}
            ready
          />
        )}
      </div>
      <div className="explore__below">
        {years.length > 1 && <YearControls entries={yearsBetween(years)} control={control} />}
        <div className="map-legend">
          <div className="map-legend__band" dir="ltr">
            <span>{unit}</span>
            <Legend
              colours={model.scale.colours}
              labels={model.scale.breaks.map((value) =>
                format.amount(value, rows.said === 'percent' ? 'percent' : 'persons', {
                  as: 'short',
                }),
              )}
              label={map('legend.title', { measure: rows.column.label, unit })}
            />
          </div>
          <ul role="list" className="map-legend__keys">
            <li>
              <LegendKey kind="zero" />
              {map('legend.zero')}
            </li>
            <li>
              <LegendKey kind="nodata" />
              {t('map.no_row_key')}
            </li>
            {model.flows.length > 0 && (
              <li>
                <LegendKey kind="line" />
                {t('map.lines')}
              </li>
            )}
          </ul>
        </div>
      </div>
      <div className="explore__panel">
        <Sheet label={heading} size={sheet} onSize={setSheet}>
          <div className="panel">
            <h2 className="panel__heading" ref={title} tabIndex={-1}>
              {heading}
            </h2>
            {address.focus !== null && (
              <Button
                plain
                onClick={() => {
                  change({ focus: null });
                  title.current?.focus({ preventScroll: true });
                }}
              >
                {explore('focus.back')}
              </Button>
            )}
            {views.length === 0 ? (
              <p className="note">{t('map.nothing')}</p>
            ) : (
              <RankedList
                rows={views}
                of={listed.of}
                bothWays={model.partners !== null}
                colour={({ row }) =>
                  model.partners === null && row.value !== null
                    ? model.scale.colour(row.value)
                    : 'var(--flow)'
                }
                highlighted={highlighted?.kind === 'economy' ? highlighted.economy : null}
                picked={null}
                onPick={({ row }) => {
                  hold();
                  focusOn(row.economy);
                }}
                onPoint={(view) =>
                  setHighlighted(view && { kind: 'economy', economy: view.row.economy })
                }
                label={heading}
              />
            )}
          </div>
        </Sheet>
      </div>
      <div className="explore__foot">
        <section className="map-sources" aria-label={explore('sources.title')}>
          <p>{t('map.source', { table: rows.title })}</p>
          <p>{map('note.boundaries')}</p>
        </section>
      </div>
    </div>
  );
}

function yearsBetween(years: readonly number[]) {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const withFigures = new Set(years);
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    year: first + place,
    colours: withFigures.has(first + place),
    flows: false,
    modelled: false,
  }));
}
