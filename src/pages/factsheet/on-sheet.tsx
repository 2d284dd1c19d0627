import type { FunctionComponent } from 'react';
import type { Dollars } from '../../domain/dollars.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import type { StockEdition } from '../../domain/editions/stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { SheetFigure } from './SheetFigure.tsx';
import type { ShortOf } from './short-notes.ts';
import { useShortNotes, type ShortlyTold } from './use-short-notes.ts';

export interface FactsheetSettings {
  economy: EconomyCode;
  /** The revision of the migrant stock. */
  edition: StockEdition;
  /** Which dollars amounts of several years are in. */
  dollars: Dollars;
  /** Whose totals. */
  series: MoneySeries;
}

/** A figure with its place on a sheet. */
export interface OnSheet {
  id: string;
  Shown: FunctionComponent<FactsheetSettings>;
  /** What must be known of it in a line, where its notes stand below the sheet. */
  useShort: (settings: FactsheetSettings) => ShortlyTold;
  sources: (settings: FactsheetSettings) => readonly SourceUse[];
}

/** Space for a picture, in px of the sheet: across the page, and half of it. */
const widths = { across: 704, half: 340 } as const;

/**
 * Puts a figure onto a sheet.
 *
 * @param of the figure's settings for those of the sheet
 * @param look.short whose words tell its notes in short, below the sheet; it says its finding alone then
 */
export function onSheet<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  of: (settings: FactsheetSettings) => Settings,
  look: { width?: keyof typeof widths; short?: ShortOf } = {},
): OnSheet {
  const { width = 'half', short } = look;
  const brief = short !== undefined;
  return {
    id: figure.id,
    Shown: (settings) => (
      <SheetFigure figure={figure} settings={of(settings)} width={widths[width]} brief={brief} />
    ),
    useShort: (settings) => useShortNotes(figure, of(settings), short),
    sources: (settings) => figure.sources(of(settings)),
  };
}
