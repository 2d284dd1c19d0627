import type { Band } from '../flow-bands/model.ts';

/**
 * The band that a key leads to: up and down from one to the next as they leave, left and right to the
 * first of another sender, Home and End to the ends; none for Escape.
 */
export function nextBand(bands: readonly Band[], now: string | null, key: string): string | null {
  const here = bands.findIndex(({ id }) => id === now);
  const at = (place: number) => bands[Math.min(bands.length - 1, Math.max(0, place))]?.id ?? null;
  switch (key) {
    case 'Escape':
      return null;
    case 'Home':
      return at(0);
    case 'End':
      return at(bands.length - 1);
    case 'ArrowDown':
      return at(here + 1);
    case 'ArrowUp':
      return at(here - 1);
    case 'ArrowRight':
    case 'ArrowLeft': {
      const senders = [...new Set(bands.map(({ from }) => from))];
      const sender = senders.indexOf(bands[here]?.from ?? '');
      const next = senders[sender + (key === 'ArrowRight' ? 1 : -1)];
      return bands.find(({ from }) => from === next)?.id ?? now;
    }
    default:
      return now;
  }
}
