import { randomOf, type Random } from './random.ts';

/** Chance with a liking for what programs stumble over; the same in every run of the same seed. */
export interface Awkward extends Pick<Random, 'int' | 'pick'> {
  /** From 0 to below 1. */
  next: () => number;
  chance: (of: number) => boolean;
  /** A text of awkward characters. */
  text: (longest: number) => string;
}

const characters = [
  ...'aZ09 -_.,;:/\\|?&=%#+@!"\'<>(){}[]$~^`*',
  '\u0000',
  '\n',
  '\t',
  'é',
  'ß',
  'ع',
  '中',
  '😀',
  '\u202e',
  '\ufeff',
  '\ud800',
  '%00',
  '%',
  '%zz',
  '..',
  '${x}',
  '<script>',
  "'; DROP TABLE economy --",
];

export function awkward(seed: number): Awkward {
  const { int, pick } = randomOf(seed);
  const next = () => int(2 ** 30) / 2 ** 30;
  const text = (longest: number) =>
    Array.from({ length: int(longest + 1) }, () => pick(characters)).join('');
  return { int, pick, next, text, chance: (of) => next() < of };
}
