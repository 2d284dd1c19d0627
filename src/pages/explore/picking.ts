import type { EconomyCode } from '../../domain/economy.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Settings } from '../../figures/world-map/settings/settings.ts';
import type { MapTarget } from '../../map/flows/drawn-flow.ts';

/**
 * What a pick on the map changes: the first economy is focused, a second makes a corridor with it,
 * the picked one again is let go; a line is a corridor whose measured end is focused.
 */
export function picked(settings: Settings, measure: Measure, target: MapTarget): Partial<Settings> {
  if (target.kind === 'flow') {
    const { sender, receiver } = target;
    if (settings.focus === sender) return { with: receiver, direction: 'out' };
    if (settings.focus === receiver) return { with: sender, direction: 'in' };
    return measure.side === 'receiver'
      ? { focus: receiver, with: sender, direction: 'in' }
      : { focus: sender, with: receiver, direction: 'out' };
  }
  const { economy } = target;
  if (settings.focus === null) return focused(measure, economy);
  if (economy === settings.focus) return settings.with === null ? { focus: null } : { with: null };
  return { with: economy === settings.with ? null : economy };
}

/** Focusing an economy shows the end that the measure is about. */
export function focused(measure: Measure, economy: EconomyCode | null): Partial<Settings> {
  return {
    focus: economy,
    with: null,
    direction: measure.side === 'receiver' ? 'in' : 'out',
  };
}

/** One step back towards the world: from a corridor to its focus, from a focus to all. */
export function stepBack(settings: Settings): Partial<Settings> | null {
  if (settings.with !== null) return { with: null };
  return settings.focus === null ? null : { focus: null };
}
