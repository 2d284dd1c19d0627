import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../domain/economy.ts';
import { isFirm } from '../../domain/evidence.ts';
import type { Format } from '../../domain/format.ts';
import type { MessageValue } from '../../domain/message.ts';
import { useEconomyName, useFormat, type EconomyName } from '../../language/index.ts';
import { Bar } from './Bar.tsx';
import type { RowView } from './row-view.ts';
import './ranked-list.css';

interface RankedListProps {
  rows: readonly RowView[];
  /** The field of the ranks. */
  of: number;
  /** Whether rows of two directions stand together and each says its own. */
  bothWays?: boolean;
  colour: (row: RowView) => string;
  /** Where each bar is crossed, 0–1. */
  mark?: number | undefined;
  highlighted: EconomyCode | null;
  picked: EconomyCode | null;
  onPick: (row: RowView) => void;
  onPoint: (row: RowView | null) => void;
  label: string;
}

/** A ranked list, each line a button: what is pointed at here is marked on the map, and back. */
export const RankedList = memo(function RankedList(props: RankedListProps) {
  const { rows, highlighted, picked, label, ...shared } = props;
  // Asked for once, not by every row: thirty translators cost more than thirty rows.
  const { t } = useTranslation('ranked-list');
  const name = useEconomyName();
  const format = useFormat();
  return (
    <ol className="ranked-list" role="list" aria-label={label}>
      {rows.map((view) => (
        <Row
          key={view.key}
          view={view}
          highlighted={highlighted === view.row.economy}
          picked={picked === view.row.economy}
          t={t}
          name={name}
          format={format}
          {...shared}
        />
      ))}
    </ol>
  );
});

interface RowProps extends Omit<RankedListProps, 'rows' | 'highlighted' | 'picked' | 'label'> {
  view: RowView;
  highlighted: boolean;
  picked: boolean;
  t: TFunction<'ranked-list'>;
  name: EconomyName;
  format: Format;
}

const Row = memo(function Row(given: RowProps) {
  const { view, highlighted, picked, t, name, format, ...props } = given;
  const said = (value: MessageValue | null) => {
    if (value?.kind === 'amount') return format.amount(value.value, value.unit);
    return value?.kind === 'share' ? format.share(value.value) : '';
  };
  const { row } = view;
  const economy = name(row.economy);
  return (
    <li className="ranked-row">
      <button
        type="button"
        className="ranked-button"
        data-economy={row.economy}
        data-highlighted={highlighted || undefined}
        aria-pressed={picked}
        onClick={() => props.onPick(view)}
        onPointerEnter={() => props.onPoint(view)}
        onPointerLeave={() => props.onPoint(null)}
        onFocus={() => props.onPoint(view)}
        onBlur={() => props.onPoint(null)}
      >
        <span className="ranked-rank">
          {row.rank === null ? (
            <span aria-label={t('unranked')}>{'–'}</span>
          ) : (
            <>
              <span aria-hidden="true">{row.rank}</span>
              <span className="visually-hidden">{format.rank(row.rank, props.of)}</span>
            </>
          )}
        </span>
        <span className="ranked-name">
          {row.way === null || !props.bothWays
            ? economy
            : t(`way_${row.way}`, { economy: name.forms(row.economy) })}
        </span>
        <span className="ranked-figure">
          {view.figure === null ? t('no_data') : said(view.figure)}
          {!isFirm(row.status) && <span className="ranked-note">{t(row.status)}</span>}
        </span>
        <span className="ranked-low" data-wide={row.persons !== null || undefined}>
          <Bar
            share={view.bar}
            colour={props.colour(view)}
            hollow={view.hollow}
            mark={props.mark}
          />
          <span className="ranked-beside">
            {view.beside?.kind === 'share' ? said(view.beside) : null}
            {view.beside?.kind === 'amount' ? t('persons', { persons: said(view.beside) }) : null}
          </span>
        </span>
      </button>
    </li>
  );
});
