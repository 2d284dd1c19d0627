import { lazy, memo, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import { cardBasis, type Card } from '../../../figures/world-map/finding/card.ts';
import type { MapModel } from '../../../figures/world-map/model.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';
import type { Fill } from '../../../map/fill.ts';
import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import type { MapLabel } from '../../../map/map-label.ts';
import { seenPart } from '../../../map/projection/seen-part.ts';
import { wholeWorld } from '../../../map/projection/shown-world.ts';
import { StaticMap, type StaticMapProps } from '../../../map/StaticMap.tsx';
import type { WorldMapProps } from '../../../map/world-map-props.ts';
import { usePrinting } from '../../../ui/hooks/use-printing.ts';
import { FloatingCard } from '../card/FloatingCard.tsx';
import { useHoverCard } from '../card/use-hover-card.ts';
import { CamePicture, useCame } from './CamePicture.tsx';
import './MapStage.css';

const WorldMap = lazy(() => import('../../../map/live/WorldMap.tsx'));

/** What the stage draws, of the atlas's figures or of the user's own. */
export type StageModel = Pick<MapModel, 'title' | 'fills' | 'flows'> & {
  settings: Pick<MapModel['settings'], 'focus'>;
};

/** The nodes of sums and their names, and the drawing of the sums. */
export interface StageSums {
  labels: readonly MapLabel[];
  largest: number;
  over: NonNullable<WorldMapProps['over']>;
}

interface MapStageProps {
  model: StageModel;
  /** Whose names the map bears. */
  named: readonly EconomyCode[];
  /** What else is drawn where small flows are summed. */
  sums?: StageSums | null;
  onView?: WorldMapProps['onView'];
  geometry: WorldGeometry;
  highlighted: MapTarget | null;
  onPoint: (target: MapTarget | null) => void;
  onPick: (target: MapTarget) => void;
  /** The card of what is pointed at; null where there is nothing to say. */
  cardOf: (target: MapTarget) => Card | null;
  /** Whether the figures are at hand; until then nobody is said to have none. */
  ready: boolean;
}

/** The most a map may take of a sheet, in px: as wide as A4 between its margins. */
const printed = { width: 688, height: 138 };

/** The map: drawn as a picture first, and by Leaflet in its place once that has come. */
export const MapStage = memo(function MapStage(props: MapStageProps) {
  const { model, named, geometry, highlighted, onPoint, cardOf, ready, sums, onView } = props;
  const { t } = useTranslation('explore');
  const say = useSay();
  const name = useEconomyName();
  const stage = useRef<HTMLDivElement>(null);
  const hover = useHoverCard(onPoint);
  const { place, onHover } = hover;
  const [live, setLive] = useState(false);
  const printing = usePrinting();
  useEffect(() => setLive(true), []);
  const came = useCame();
  const [firstShown] = useState(model.settings);
  const [drawn, setDrawn] = useState(false);
  // As long as it shows what is asked for.
  const asItCame = came && !drawn && model.settings === firstShown;

  const labels = useMemo(
    () => [...named.map((economy) => ({ economy, text: name(economy) })), ...(sums?.labels ?? [])],
    [named, name, sums],
  );
  const plain = useMemo(() => waitingFills(geometry), [geometry]);
  const label = t('map', { title: say(model.title) });
  const shared = {
    geometry,
    fills: ready ? model.fills : plain,
    flows: model.flows,
    focus: model.settings.focus,
    highlighted,
    labels,
    label,
    largest: sums?.largest ?? null,
    over: sums?.over,
  };
  const describe = (target: MapTarget) => {
    const card = cardOf(target);
    if (card === null) return '';
    const words = [card.figure ?? card.empty ?? card.facts[0], card.own ?? cardBasis(card)];
    const [first, second] = card.ends;
    const title = card.title
      ? say(card.title)
      : second === undefined
        ? name(first)
        : t('card.corridor', { sender: name(first), receiver: name(second) });
    const said = words.flatMap((one) => (one ? [say(one)] : [])).join(' · ');
    return t('ui:view_of', { place: title, title: said });
  };
  const card = highlighted && place ? cardOf(highlighted) : null;
  const picture = <StaticMap {...shared} />;
  return (
    <div className="stage" ref={stage}>
      {printing && <PrintedMap {...shared} stage={() => stage.current} />}
      {asItCame && <CamePicture picture={picture} />}
      {live ? (
        <Suspense fallback={asItCame ? null : picture}>
          <WorldMap
            {...shared}
            describe={describe}
            onHover={onHover}
            onPick={props.onPick}
            {...(onView && { onView })}
          />
          <WhenDrawn tell={setDrawn} />
        </Suspense>
      ) : (
        !asItCame && picture
      )}
      {card && place && <FloatingCard card={card} place={place} stage={stage} of={hover} />}
    </div>
  );
});

/** Tells that what stands beside it is in the page, before that is painted. */
function WhenDrawn({ tell }: { tell: (drawn: true) => void }) {
  useLayoutEffect(() => tell(true), [tell]);
  return null;
}

/** The part of the map in sight, drawn for paper. */
function PrintedMap({ stage, ...props }: StaticMapProps & { stage: () => Element | null }) {
  const [view] = useState(() => seenPart(stage()));
  const { width, height } = view ?? wholeWorld;
  const inlineSize = Math.min(printed.width, (printed.height * width) / height);
  return (
    <div className="stage__printed" style={{ inlineSize, aspectRatio: width / height }}>
      <StaticMap {...props} view={view} highlighted={null} width={inlineSize} />
    </div>
  );
}

const waiting: Fill = { kind: 'value', colour: 'var(--line)' };

function waitingFills({ shapes, points }: WorldGeometry): ReadonlyMap<string, Fill> {
  return new Map([...shapes, ...points].map(({ economy }) => [economy, waiting]));
}
