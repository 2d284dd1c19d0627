import { usual, type DerivedEntry } from './derived-entry.ts';

/** What the build makes of the totals of remittances. */
export const derivedMoney: readonly DerivedEntry[] = [
  {
    name: 'remittance_series',
    kind: 'view',
    title: 'Newest release of each total',
    description:
      'Remittances received and paid, each year from the newest release that the publisher has of it. Publishers are never spliced, and placeholders are left out.',
    of: ['remittance_total'],
    columns: {
      series: 'knomad or wdi',
      source: 'Id of the source',
      edition: 'Edition of the source',
      direction: 'received or paid',
      year: usual.year,
      economy: 'Economy',
      usd: 'Remittances|US$',
      status: "published, or estimate: the publisher's own",
    },
  },
  {
    name: 'headline_total',
    kind: 'table',
    title: 'What the atlas says was received and paid',
    description:
      'One figure for each economy, direction and year: the newest World Development Indicators, KNOMAD where they have none and both agree within 10 % at the joint; and the other publisher’s where it differs by over 10 %.',
    of: ['remittance_total'],
    columns: {
      direction: 'received or paid',
      economy: 'Economy',
      year: usual.year,
      usd: 'Remittances|US$',
      series: 'Whose figure it is: wdi or knomad',
      source: 'Id of the source',
      edition: 'Edition of the source',
      status: "published, or estimate: the publisher's own",
      other_usd: 'What the other publisher has, where it differs by over 10 %|US$',
      other_source: 'Id of its source',
      other_edition: 'Edition of its source',
      break_before:
        'Why no change is told from the figure before: publisher or vintage (another one), tenfold (more than tenfold in a year)',
    },
  },
];
