import type { FunctionComponent } from 'react';
import type { Dollars } from '../../domain/dollars.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import type { StockEdition } from '../../domain/editions/stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { SheetFigure, SheetNotes } from './SheetFigure.tsx';

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
  /** Its notes alone. */
  Notes: FunctionComponent<FactsheetSettings & { bare?: boolean }>;
  sources: (settings: FactsheetSettings) => readonly SourceUse[];
}

/** Space for a picture, in px of the sheet: across the page, and half of it. */
const widths = { across: 704, half: 340 } as const;

/**
 * Puts a figure onto a sheet.
 *
 * @param of the figure's settings for those of the sheet
 * @param look.brief says its finding alone; its notes stand elsewhere
 * @param look.named says with its notes whose they are, where they could be another's
 */
export function onSheet<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  of: (settings: FactsheetSettings) => Settings,
  look: { width?: keyof typeof widths; brief?: boolean; named?: boolean } = {},
): OnSheet {
  const { width = 'half', brief = false, named = false } = look;
  return {
    id: figure.id,
    Shown: (settings) => (
      <SheetFigure figure={figure} settings={of(settings)} width={widths[width]} brief={brief} />
    ),
    Notes: ({ bare = false, ...settings }) => (
      <SheetNotes figure={figure} settings={of(settings)} named={named} brief={brief} bare={bare} />
    ),
    sources: (settings) => figure.sources(of(settings)),
  };
}
