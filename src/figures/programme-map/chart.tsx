import { momentOfDay } from '../../domain/programme.ts';
import { useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry.ts';
import type { ChartFigure } from '../figure/define-figure.ts';
import { programmesQuery } from '../programme-timeline/queries.ts';
import { programmeTable, type TimelineRows } from '../programme-timeline/model.ts';
import { programmeOf, type Programme } from '../programme-timeline/programme.ts';
import {
  isChosen,
  programmeSettings,
  type ProgrammeSettings,
} from '../programme-timeline/settings.ts';
import { mapFinding, programmeCounts } from './model.ts';
import { ProgrammeLegend } from './ProgrammeLegend.tsx';
import { ProgrammeMapView } from './View.tsx';

interface ProgrammeMapModel {
  programmes: readonly Programme[];
  settings: ProgrammeSettings;
}

/** The economies with programmes on the map of the world, as a figure in the flow of a page. */
export function programmeMapChart(
  geometry: WorldGeometry,
): ChartFigure<ProgrammeSettings, TimelineRows, ProgrammeMapModel> {
  return {
    id: 'programme-map',
    kind: 'published',
    parameters: programmeSettings,
    queries: () => ({ programmes: programmesQuery }),
    model: (settings, { programmes }) => {
      const now = momentOfDay(new Date());
      const all = programmes.map((row) => programmeOf(row, now));
      return { settings, programmes: all.filter((one) => isChosen(one, settings)) };
    },
    View: (props) => <Picture geometry={geometry} {...props} />,
    title: () => ({ id: 'programme-map:title' }),
    subtitle: () => ({ id: 'programme-map:legend' }),
    finding: ({ programmes }) => [mapFinding(programmes)],
    empty: ({ programmes }) =>
      programmes.length > 0 ? null : { id: 'programme-timeline:empty.none' },
    table: ({ programmes }) => programmeTable(programmes),
    notes: () => [{ id: 'programme-timeline:note.partial' }, { id: 'world-map:note.boundaries' }],
    citations: () => [{ source: 'iom-projects', edition: '2026-11' }],
  };
}

function Picture(props: { model: ProgrammeMapModel; geometry: WorldGeometry; width: number }) {
  const { model, geometry, width } = props;
  const say = useSay();
  return (
    <>
      <ProgrammeMapView
        geometry={geometry}
        counts={programmeCounts(model.programmes)}
        focus={model.settings.economy}
        label={say(mapFinding(model.programmes))}
        width={width}
      />
      <ProgrammeLegend />
    </>
  );
}
