import { partsReported } from '../../domain/editions/reported-inside.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import statesReceiving from '../../figures/states-receiving/index.ts';
import statesSending from '../../figures/states-sending/index.ts';
import { ShownStates } from '../../figures/states/ShownStates.tsx';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import type { CorridorFigure } from './corridor-figure.ts';

/** Whether it is known from which parts of the sender money goes to the receiver. */
function isTold({ sender, receiver }: CorridorSettings): boolean {
  return partsReported(sender, 'paid')?.partner === receiver;
}

function Sending({ sender }: CorridorSettings) {
  return usePrinting() ? null : (
    <ShownStates figure={statesSending} direction="paid" economy={sender} level={2} />
  );
}

function Receiving({ receiver }: CorridorSettings) {
  return usePrinting() ? null : (
    <ShownStates figure={statesReceiving} direction="received" economy={receiver} level={2} />
  );
}

/** The states at both ends of a corridor, on the screen: on paper they take a sheet of their own. */
export const corridorStates: readonly CorridorFigure[] = [
  { id: statesSending.id, Shown: Sending, shows: isTold },
  {
    id: statesReceiving.id,
    Shown: Receiving,
    shows: (ends) => isTold(ends) && partsReported(ends.receiver, 'received') !== null,
  },
];
