import type { Message } from '../../domain/message.ts';
import type { ProgrammesModel } from './model.ts';

const ns = 'programmes-of-economy';

export function programmesFinding(model: ProgrammesModel): readonly Message[] {
  if (model.economies.length > 1)
    return [
      {
        id: `${ns}:finding.several`,
        values: { count: { kind: 'count', value: model.programmes.length } },
      },
    ];
  return [
    {
      id: `${ns}:finding.one`,
      values: {
        count: { kind: 'count', value: model.programmes.length },
        economy: { kind: 'economy', value: model.economies[0] ?? '' },
      },
    },
  ];
}
