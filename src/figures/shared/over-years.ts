import type { Format } from '../../domain/format.ts';

/** How lines over years stand at a width in px: their height, a point a year, from zero. */
export function overYears(format: Format, width: number) {
  return {
    width,
    height: width < 480 ? 240 : 300,
    step: 1,
    fromZero: true,
    formatX: format.year,
  } as const;
}

/** The same of amounts in US$. */
export function moneyOverYears(format: Format, width: number) {
  return {
    ...overYears(format, width),
    formatY: (value: number) => format.amount(value, 'usd', { as: 'short' }),
  } as const;
}
