import type { EconomyCode } from '../domain/economy.ts';
import type { Message } from '../domain/message.ts';
import type { AnySettings } from '../figures/figure/any-settings.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import { needsOf } from '../figures/figure/page-links.ts';

/** Why settings have nothing to show: an end is missing or is no economy; null if they have. */
export function unfit(
  { about, parameters }: AnyFigure,
  settings: AnySettings,
  economies: readonly { economy: EconomyCode; placed: boolean }[],
): Message | null {
  const needs = needsOf(about);
  const named = Object.entries(parameters)
    .filter(([, { expectedType }]) => expectedType.kind === 'economy')
    .map(([name]) => codesIn(settings[name]));
  if (needs === 'economies' && named.every((codes) => codes.length === 0))
    return { id: 'embed:needs.economies' };
  if (needs === 'corridor' && named.some((codes) => codes.length === 0))
    return { id: 'embed:needs.corridor' };
  const placedCodes = new Set(
    economies.filter(({ placed }) => placed).map(({ economy }) => economy),
  );
  const code = named.flat().find((one) => !placedCodes.has(one));
  return code === undefined
    ? null
    : { id: 'embed:unknown_economy', values: { code: { kind: 'text', value: code } } };
}

function codesIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}
