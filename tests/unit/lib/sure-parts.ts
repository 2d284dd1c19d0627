import type { Said } from './said.ts';

/** Percent of the senders that a sentence of the opening names and that are not doubted in it. */
export function surePart({ of, message: { values } }: Said, all: readonly Said[]): number {
  const told = all.find(
    (said) => said.of === of && said.message.id.startsWith('economy-summary:doubted.'),
  );
  const doubted = told?.message.values?.['senders'];
  return [1, 2, 3].reduce((total, at) => {
    const sender = values?.[`sender${at}`];
    const share = values?.[`share${at}`];
    if (sender?.kind !== 'economy' || share?.kind !== 'share') return total;
    const isDoubted = doubted?.kind === 'economies' && doubted.value.includes(sender.value);
    return isDoubted ? total : total + share.value;
  }, 0);
}
