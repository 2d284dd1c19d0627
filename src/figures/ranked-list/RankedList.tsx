import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MessageValue } from '../../domain/message.ts';
import { useEconomyName, useFormat } from '../../language/index.ts';
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
  const { t } = useTranslation('ranked-list');
  const name = useEconomyName();
  const format = useFormat();
  const said = (value: MessageValue | null) => {
    if (value?.kind === 'amount') return format.amount(value.value, value.unit);
    return value?.kind === 'share' ? format.share(value.value) : '';
  };
  return (
    <ol className="ranked-list" role="list" aria-label={props.label}>
      {props.rows.map((view) => {
        const { row } = view;
        const economy = name(row.economy);
        return (
          <li key={view.key} className="ranked-row">
            <button
              type="button"
              className="ranked-button"
              data-economy={row.economy}
              data-highlighted={props.highlighted === row.economy || undefined}
              aria-pressed={props.picked === row.economy}
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
                {row.way === null || !props.bothWays ? economy : t(`way_${row.way}`, { economy })}
              </span>
              <span className="ranked-figure">
                {view.figure === null ? t('no_data') : said(view.figure)}
                {row.status === 'thin' && <span className="ranked-note">{t('thin')}</span>}
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
                  {view.beside?.kind === 'amount'
                    ? t('persons', { persons: said(view.beside) })
                    : null}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
});
