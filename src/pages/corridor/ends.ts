import type { EconomyCode } from '../../domain/economy.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';

/** What keeps two codes from being a corridor. */
export type Fault = 'unknown_sender' | 'unknown_receiver' | 'unknown_both' | 'same';

export interface Ends {
  sender: EconomyCode;
  receiver: EconomyCode;
  fault: Fault | null;
}

/** The ends that an address names, in any case; both must be places, and two of them. */
export function endsOf(
  sender: string,
  receiver: string,
  economies: readonly Pick<PlacedEconomy, 'economy' | 'placed'>[],
): Ends {
  const ends = { sender: sender.toUpperCase(), receiver: receiver.toUpperCase() };
  const isPlaced = (code: string) => economies.some((one) => one.economy === code && one.placed);
  const faults: readonly [boolean, Fault][] = [
    [!isPlaced(ends.sender) && !isPlaced(ends.receiver), 'unknown_both'],
    [!isPlaced(ends.sender), 'unknown_sender'],
    [!isPlaced(ends.receiver), 'unknown_receiver'],
    [ends.sender === ends.receiver, 'same'],
  ];
  return { ...ends, fault: faults.find(([applies]) => applies)?.[1] ?? null };
}
