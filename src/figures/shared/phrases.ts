import type { EconomyCode } from '../../domain/economy.ts';
import type { Unit } from '../../domain/measure.ts';
import type { MessageValue } from '../../domain/message.ts';

/** An economy, in the form that its sentence asks for. */
export function economyOf(code: EconomyCode): MessageValue {
  return { kind: 'economy', value: code };
}

/** An amount in its unit; a modelled one is "about". */
export function amount(value: number, unit: Unit, modelled = false): MessageValue {
  const said: MessageValue = { kind: 'amount', value, unit };
  if (!modelled) return said;
  return { kind: 'message', value: { id: 'world-map:about', values: { amount: said } } };
}

/** @param part 0–1 */
export function share(part: number): MessageValue {
  return { kind: 'share', value: 100 * part };
}

export function year(value: number): MessageValue {
  return { kind: 'year', value };
}
