import { createElement, type FunctionComponent } from 'react';
import type { AddressCheck } from '../../domain/address-check.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';

/** A figure with its place in the page. */
export interface PlacedFigure {
  id: string;
  /** Its id in the page, which links lead to. */
  anchor: string;
  /** Whether it is left out on paper. */
  screenOnly?: boolean;
  /** Whether it stands on paper alone, where what tells the same on the screen is left out. */
  paperOnly?: boolean;
  /** Asks on the screen for what it shows on paper, where there is no time to wait for it. */
  Ahead?: FunctionComponent<{ economies: readonly EconomyCode[] }>;
  /** Whether anything is known that it could show of the page's economy; it is if absent. */
  shows?: (economy: EconomyCode) => boolean;
  /** What it takes from the page's address beside the economies. */
  check?: AddressCheck;
  /** Shows it for the page's economy and those beside it. */
  Shown: FunctionComponent<{ economies: readonly EconomyCode[] }>;
}

/**
 * Puts a figure into a page of economies.
 *
 * @param settingsOf the figure's settings for the economies of the page
 * @param anchor if the figure stands in the page more than once
 */
export function placed<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settingsOf: (economies: readonly EconomyCode[]) => Settings,
  anchor: string = figure.id,
): PlacedFigure {
  return {
    id: figure.id,
    anchor,
    Shown: ({ economies }) =>
      createElement(ShownFigure<Settings, Rows, Model>, {
        figure,
        settings: settingsOf(economies),
        anchor,
      }),
  };
}
