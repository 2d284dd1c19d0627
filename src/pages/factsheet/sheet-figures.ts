import accountsBySex from '../../figures/accounts-by-sex/index.ts';
import costByCorridor from '../../figures/cost-by-corridor/index.ts';
import displacementOverTime from '../../figures/displacement-over-time/index.ts';
import migrantsBySex from '../../figures/migrants-by-sex/index.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import topPartners from '../../figures/top-partners/index.ts';
import { onSheet, type FactsheetSettings, type OnSheet } from './on-sheet.tsx';

/** Figures that stand beside one another. */
type Row = readonly OnSheet[];

const of = ({ economy }: FactsheetSettings) => ({ economies: [economy] });
const stock = (direction: 'abroad' | 'hosted') => (settings: FactsheetSettings) => ({
  ...of(settings),
  direction,
  edition: settings.edition,
});

/** What was sent, and to and from where: each with its notes. */
export const firstSheet: readonly Row[] = [
  [
    onSheet(
      moneyOverTime,
      (settings) => ({ ...of(settings), dollars: settings.dollars, series: settings.series }),
      {
        width: 'across',
      },
    ),
  ],
  [onSheet(topPartners, of)],
];

/** What sending costs, who the people are, and what they have: their notes stand below them all. */
export const secondSheet: readonly Row[] = [
  [
    onSheet(costByCorridor, of, { short: 'cost-by-corridor' }),
    onSheet(accountsBySex, of, { short: 'accounts-by-sex' }),
  ],
  [
    onSheet(migrantsBySex, stock('abroad'), { short: 'abroad' }),
    onSheet(migrantsBySex, stock('hosted'), { short: 'hosted' }),
  ],
  [onSheet(displacementOverTime, of, { width: 'across', short: 'displacement-over-time' })],
];
