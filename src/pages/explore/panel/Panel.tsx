import { citationsOf } from '../../../domain/editions/citation.ts';
import {
  memo,
  useCallback,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { priceYear } from '../../../domain/editions/prices.ts';
import { sourceName } from '../../../domain/editions/known-editions.ts';
import { flowUnit, isWomenShare } from '../../../domain/measure.ts';
import { RankedList } from '../../../figures/ranked-list/RankedList.tsx';
import { rowViews, type RowView } from '../../../figures/ranked-list/row-view.ts';
import { rowsBasis } from '../../../figures/world-map/finding/basis.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import type { MapModel, MapRows } from '../../../figures/world-map/model.ts';
import { flowUses, valueUses } from '../../../figures/world-map/sources.ts';
import type { Settings } from '../../../figures/world-map/settings/settings.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';
import { Button } from '../../../ui/Button.tsx';
import { useFocusKept } from '../../../ui/hooks/use-focus-kept.ts';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { WithTitles } from '../../../ui/WithTitles.tsx';
import { Filters } from './Filters.tsx';
import { Gaps } from './Gaps.tsx';
import { cards } from '../live/code.ts';
import { KeptLink } from '../../../ui/address/KeptLink.tsx';
import { tableHref } from './table-href.ts';
import { focused, stepBack } from '../picking.ts';
import './Panel.css';

/** So many lines are made at once; the rest on request. */
const firstRows = 30;

interface PanelProps {
  model: MapModel;
  rows: MapRows;
  /** What is said of summed flows, where there are any. */
  sums: ReactNode;
  card: Card | null;
  ready: boolean;
  highlighted: MapTarget | null;
  onPoint: (target: MapTarget | null) => void;
  change: (changes: Partial<Settings>) => void;
  hrefOf: (changes: Partial<Settings>) => string;
  /** The heading of the list, which takes the focus when what had it goes away. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Beside the map: what is picked, the ranked list, the totals and the filters. */
export const Panel = memo(function Panel({
  model,
  rows: all,
  sums,
  card,
  ready,
  highlighted,
  onPoint,
  change,
  hrefOf,
  heading: title,
}: PanelProps) {
  const { t } = useTranslation(['explore', 'domain']);
  const say = useSay();
  const name = useEconomyName();
  const [everythingOf, setEverythingOf] = useState('');
  const { settings, measure, partners, colours } = model;
  const { focus } = settings;
  const code = cards();
  const list = `${settings.measure} ${focus}`;
  const everything = everythingOf === list;
  const hold = useFocusKept(title);
  const panel = useRef<HTMLDivElement>(null);
  const listed = focus === null ? model.economies : partners;
  const unit = focus === null || isWomenShare(measure) ? measure.unit : flowUnit(measure.flow);
  const rows = useMemo(() => rowViews(listed?.rows ?? [], measure, unit), [listed, measure, unit]);
  const shown = everything ? rows : rows.slice(0, firstRows);
  const colour = useCallback(
    ({ row }: RowView) => {
      const cell = colours.cells.get(row.economy);
      return cell ? colours.scale.colour(cell.value) : 'var(--flow)';
    },
    [colours],
  );
  const onPick = useCallback(
    ({ row }: RowView) => {
      hold();
      if (focus === null) return change(focused(measure, row.economy));
      const direction =
        row.way === null || settings.direction === 'both' ? {} : { direction: row.way };
      change({ ...direction, with: settings.with === row.economy ? null : row.economy });
    },
    [focus, measure, settings.direction, settings.with, change, hold],
  );
  const onBack = useCallback(() => {
    const back = stepBack(settings);
    if (back === null) return;
    change(back);
    // The button goes away with what was picked.
    if (settings.with === null) title.current?.focus({ preventScroll: true });
  }, [change, settings, title]);
  const onPointRow = useCallback(
    (view: RowView | null) =>
      onPoint(view === null ? null : { kind: 'economy', economy: view.row.economy }),
    [onPoint],
  );
  const titles = citationsOf(
    focus === null
      ? valueUses(measure, settings.series, settings.year)
      : flowUses(measure.flow, settings.series, settings.year),
  ).map(({ source }) => sourceName(source));
  const heading =
    focus === null
      ? t('list.economies', { year: settings.year })
      : settings.direction === 'both'
        ? t('list.both', { economy: name.forms(focus) })
        : t(`list.${settings.direction}.${measure.flow}`, { economy: name.forms(focus) });
  const emptiness = !ready ? 'waiting' : focus === null ? 'empty' : 'nobody';
  return (
    <div className="panel" ref={panel}>
      {focus !== null && (
        <div className="panel__focus">
          {card && code && (
            <code.PickedCard
              card={card}
              settings={settings}
              values={all.values}
              change={change}
              onBack={onBack}
              hrefOf={hrefOf}
            />
          )}
          <ToggleGroup
            label={t('direction.label')}
            options={(['in', 'out', 'both'] as const).map((value) => ({
              value,
              label: t(`direction.${value}`),
            }))}
            value={settings.direction}
            onChange={(direction) => change({ direction })}
          />
        </div>
      )}
      {sums}
      <h2 className="panel__heading" ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {rows.length > 0 && (focus === null || measure.flow === 'remittance') && (
        <p className="panel__basis">
          <WithTitles
            text={t('card.source', {
              basis: say(rowsBasis(settings.year, listed)),
              source: [...new Set(titles)].join('; '),
            })}
            titles={titles}
          />
        </p>
      )}
      {rows.length > 0 && unit === 'usd' && settings.dollars === 'real' && (
        <p className="note">{t('domain:of_year.in', { year: priceYear })}</p>
      )}
      {focus !== null && isWomenShare(measure) && <p className="note">{t('list.women')}</p>}
      {rows.length === 0 ? (
        <p className="note">{t(`list.${emptiness}`, { year: settings.year })}</p>
      ) : (
        <RankedList
          rows={shown}
          of={listed?.of ?? 0}
          bothWays={settings.direction === 'both'}
          colour={colour}
          mark={measure.group === 'women' ? 0.5 : undefined}
          highlighted={highlighted?.kind === 'economy' ? highlighted.economy : null}
          picked={focus === null ? null : settings.with}
          onPick={onPick}
          onPoint={onPointRow}
          label={heading}
        />
      )}
      {rows.length > shown.length && (
        <Button
          plain
          onClick={() => {
            // To the first line that comes in its place.
            hold(() => panel.current?.querySelectorAll<HTMLElement>('.ranked-button')[firstRows]);
            setEverythingOf(list);
          }}
        >
          {t('list.more', { number: rows.length })}
        </Button>
      )}
      {focus === null && <Gaps model={model} rows={all} />}
      {measure.flow === 'remittance' && (
        <KeptLink href={tableHref(settings)} className="panel__table">
          {t('list.table')}
        </KeptLink>
      )}
      <div className="panel__totals">
        {model.totals.map((total) => {
          const words = say(total);
          return <p key={total.id}>{words}</p>;
        })}
      </div>
      <Filters settings={settings} onChange={change} />
    </div>
  );
});
