import type { About } from '../figure/about-figure.ts';

export default {
  page: 'country',
  example: 'economies=USA',
  words: ['money-over-time', 'official'],
  unsaidInEmbeds: [
    'column',
    ...['finding', 'missing', 'real', 'wages', 'gap', 'step', 'lately', 'column'].map(
      (key) => `money-over-time:${key}`,
    ),
    ...['definition', 'group', 'note'].map((key) => `official:${key}`),
    ...['measure', 'region', 'ppp'].map((key) => `domain:${key}`),
  ],
} satisfies About;
