import corridorOfficial from '../../figures/corridor-official/index.ts';
import { reportersOf } from '../../figures/official/reporters.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import type { CorridorFigure } from './corridor-figure.ts';

function Reported(ends: CorridorSettings) {
  return usePrinting() ? null : <ShownFigure figure={corridorOfficial} settings={ends} level={2} />;
}

/** What a central bank reports, where one may; on paper the page's opening says it, a sheet less. */
export const corridorReported: CorridorFigure = {
  id: corridorOfficial.id,
  Shown: Reported,
  shows: ({ sender, receiver }) => reportersOf(sender, receiver).length > 0,
};
