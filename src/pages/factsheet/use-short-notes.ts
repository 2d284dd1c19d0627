import type { Message } from '../../domain/message.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { alwaysSaid } from '../../figures/shown/foremost-notes.ts';
import { shortNotes, type ShortOf } from './short-notes.ts';
import { useSheetModel } from './use-sheet-model.ts';

/** What is told of a figure below a sheet, and how many of its notes are not. */
export interface ShortlyTold {
  told: readonly Message[];
  left: number;
  /** Changes as soon as there is more to tell. */
  state: string;
}

/** The notes of what is drawn of a figure in short; of one whose notes stand beside it, none. */
export function useShortNotes<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Settings,
  of: ShortOf | undefined,
): ShortlyTold {
  const shown = useSheetModel(figure, settings);
  if (shown.state !== 'drawn' || of === undefined) return { told: [], left: 0, state: shown.state };
  const notes = figure.notes(figure.brief ? figure.brief(shown.model) : shown.model);
  const told = [...shortNotes(of, notes), ...notes.filter(({ id }) => alwaysSaid.test(id))];
  return { told, left: notes.length - told.length, state: shown.state };
}
