import { momentOfDay } from '../../domain/programmes/programme.ts';
import { decodeWorld, type WorldGeometry } from '../../map/geometry/geometry.ts';
import { defineFigureOnFiles } from '../figure/define-figure.ts';
import type { TimelineRows } from '../programme-timeline/model.ts';
import { programmeTable } from '../programme-timeline/text.ts';
import { programmeOf } from '../programme-timeline/programme.ts';
import { programmesQuery } from '../programme-timeline/queries.ts';
import {
  formerTheme,
  isChosen,
  programmeSettings,
  type ProgrammeSettings,
} from '../programme-timeline/settings.ts';
import about from './about.ts';
import type { ProgrammeMapModel } from './model.ts';
import { mapFinding } from './text.ts';
import { Picture } from './Picture.tsx';

/** The economies with programmes on the map of the world. */
export default defineFigureOnFiles<
  ProgrammeSettings,
  TimelineRows,
  ProgrammeMapModel,
  { geometry: WorldGeometry }
>({
  id: 'programme-map',
  about,
  kind: 'published',
  parameters: programmeSettings,
  formerly: formerTheme,
  queries: () => ({ programmes: programmesQuery }),
  files: ([world]) => ({ geometry: decodeWorld(world) }),
  model: (settings, { programmes }) => {
    const now = momentOfDay(new Date());
    const all = programmes.map((row) => programmeOf(row, now));
    return { settings, programmes: all.filter((one) => isChosen(one, settings)) };
  },
  View: Picture,
  title: () => ({ id: 'programme-map:title' }),
  subtitle: () => ({ id: 'programme-map:legend' }),
  finding: ({ programmes }) => [mapFinding(programmes)],
  empty: ({ programmes }) =>
    programmes.length > 0 ? null : { id: 'programme-timeline:empty.none' },
  table: ({ programmes }) => programmeTable(programmes),
  notes: () => [{ id: 'programme-timeline:note.partial' }, { id: 'world-map:note.boundaries' }],
  sources: () => ['iom-projects'],
});
