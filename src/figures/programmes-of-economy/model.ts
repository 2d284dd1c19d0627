import type { EconomyCode } from '../../domain/economy.ts';
import type { Message } from '../../domain/message.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import { programmeOf, type Programme, type ProgrammeRow } from '../programme-timeline/programme.ts';

const ns = 'programmes-of-economy';

export type ProgrammeRows = Readonly<Record<EconomyCode, readonly ProgrammeRow[]>>;

export interface ProgrammesModel {
  economies: readonly EconomyCode[];
  /** Each once, even if it is in several of the economies. */
  programmes: readonly Programme[];
}

/** @param now the present moment, in years with the part gone by */
export function programmesModel(
  { economies }: EconomiesSettings,
  rows: ProgrammeRows,
  now: number,
): ProgrammesModel {
  const all = economies.flatMap((economy) => rows[economy] ?? []);
  const once = new Map(all.map((row) => [row.id, row]));
  return { economies, programmes: [...once.values()].map((row) => programmeOf(row, now)) };
}

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
