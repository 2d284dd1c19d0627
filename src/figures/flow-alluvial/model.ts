import { bandId, flowsModel, type Band, type FlowsModel } from '../flow-bands/model.ts';
import type { FlowNode, FlowRows } from '../flow-bands/rows.ts';
import { namedAhead } from '../flow-bands/text.ts';
import type { AlluvialSettings } from './settings.ts';

export interface AlluvialModel extends FlowsModel<AlluvialSettings> {
  /** Bands with an amount, but for what flows among all others where that is left out. */
  drawn: readonly Band[];
  /** What flows among all others, where it is left out. */
  leftOut: Band | null;
  /** Whose bands are coloured: whom the sentence names at the end that is followed. */
  lead: readonly FlowNode[];
}

export function alluvialModel(settings: AlluvialSettings, rows: FlowRows): AlluvialModel {
  const model = flowsModel(settings, rows);
  const others = model.bands.find(({ id }) => id === bandId('rest', 'rest')) ?? null;
  const leftOut = settings.others ? null : others;
  return {
    ...model,
    drawn: model.bands.filter((band) => (band.value ?? 0) > 0 && band !== leftOut),
    leftOut,
    lead: namedAhead(model),
  };
}

/** The largest band of those that are coloured. */
export function foremostBand({ drawn, lead, settings }: AlluvialModel): Band | undefined {
  const own = drawn.filter((band) => lead.includes(band[settings.side]));
  return own.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0] ?? drawn[0];
}
