import { partnersReported } from '../../domain/editions/reported-inside.ts';
import corridorInYear from '../../figures/corridor-in-year/index.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import type { CorridorFigure } from './corridor-figure.ts';

function Shown(ends: CorridorSettings) {
  return usePrinting() ? null : <ShownFigure figure={corridorInYear} settings={ends} level={2} />;
}

/** The corridor within its years, on the screen, where its receiver reports senders. */
export const corridorInYearFigure: CorridorFigure = {
  id: corridorInYear.id,
  Shown,
  shows: ({ receiver }) => partnersReported(receiver) !== null,
};
