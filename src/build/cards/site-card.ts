import type { Card } from './card-svg.ts';

/** The card of every page that has none of its own. */
export const siteCard: Card = {
  title: 'Where migrants’ money goes',
  sentences: [
    'Who sends to whom, what sending costs, what it means for the places that receive it, and what is known about women and men in it.',
    'Every figure with its source, on a map, for every economy and corridor.',
  ],
  line: [],
  lineSays: '',
  ends: [],
};
