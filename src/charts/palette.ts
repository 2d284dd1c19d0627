import type { ScaleKind } from '../domain/measure.ts';

export type Theme = 'light' | 'dark';

/**
 * The scale colours of app/style/tokens.css as plain values, which a canvas and a picture file
 * need; a test holds the two together.
 */
const ramps = {
  amount: {
    light: ['#cee6f2', '#9dcbe2', '#6cafd3', '#3892c2', '#0276a9', '#005988', '#003e66'],
    dark: ['#244560', '#2a5f82', '#307aa3', '#3b97c2', '#52b4df', '#71d1f7', '#b6eafe'],
  },
  share: {
    light: ['#996006', '#c68a34', '#e8c089', '#e3e1ea', '#c9bde9', '#8c7bc7', '#493b93'],
    dark: ['#eea043', '#b67932', '#7b5730', '#434146', '#695c8a', '#9380cc', '#c5afff'],
  },
  cost: {
    light: ['#fcec9a', '#f7c464', '#ec8f41', '#d55c34', '#a8382b', '#742423'],
    dark: ['#544b23', '#775d20', '#a36b27', '#cf743a', '#f77e58', '#fea89c'],
  },
} as const;

const zero: Record<Theme, string> = { light: '#ece9e2', dark: '#2a2a2c' };
const warm: Record<Theme, string> = { light: '#c2410c', dark: '#ff9d5c' };
const ink: Record<Theme, string> = { light: '#16213a', dark: '#e7ebf3' };

export type Ramp = keyof typeof ramps;

/** Which ramp a kind of scale is painted with. */
export function rampOf(kind: ScaleKind): Ramp {
  if (kind === 'diverging') return 'share';
  return kind === 'cost' ? 'cost' : 'amount';
}

/** The colours of a ramp on light or dark ground, lowest class first. */
export function rampColours(ramp: Ramp, theme: Theme): readonly string[] {
  return ramps[ramp][theme];
}

/** A true zero: neither the first class nor "no data". */
export function zeroColour(theme: Theme): string {
  return zero[theme];
}

/**
 * The colour of flows: warm over the cool map of amounts, ink over the warm map of costs, so that
 * lines and ground differ by more than lightness.
 */
export function flowColour(kind: ScaleKind, theme: Theme): string {
  return kind === 'cost' ? ink[theme] : warm[theme];
}
