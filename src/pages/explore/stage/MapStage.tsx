import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
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
import { cards, loadLive } from '../live/code.ts';
import { earlyPick } from '../live/early-pick.ts';
import { CamePicture, useCame } from './CamePicture.tsx';
// Of cards, which come later or with the page itself.
import '../card/CardView.css';
import '../card/FloatingCard.css';
import './MapStage.css';

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
  const { model, named, geometry, highlighted, onPoint, onPick, cardOf, ready, sums } = props;
  const { t } = useTranslation('explore');
  const say = useSay();
  const name = useEconomyName();
  const stage = useRef<HTMLDivElement>(null);
  const live = useLive();
  const printing = usePrinting();
  const came = useCame();
  const [firstShown] = useState(model.settings);
  const [drawn, setDrawn] = useState(false);
  // As long as it shows what is asked for.
  const asItCame = came && !drawn && model.settings === firstShown;
  const pick = useRef(onPick);
  useLayoutEffect(() => {
    pick.current = onPick;
  });
  // What was pressed of the picture before this answers, and before the map that takes its place.
  useEffect(() => {
    const economy = earlyPick();
    if (economy !== null) pick.current({ kind: 'economy', economy });
  }, [drawn]);

  const labels = useMemo(
    () => [...named.map((economy) => ({ economy, text: name(economy) })), ...(sums?.labels ?? [])],
    [named, name, sums],
  );
  const plain = useMemo(() => waitingFills(geometry), [geometry]);
  const shared = {
    geometry,
    fills: ready ? model.fills : plain,
    flows: model.flows,
    focus: model.settings.focus,
    highlighted,
    labels,
    label: t('map', { title: say(model.title) }),
    largest: sums?.largest ?? null,
    over: sums?.over,
  };
  const picture = <StaticMap {...shared} />;
  return (
    <div className="stage" ref={stage}>
      {printing && <PrintedMap {...shared} stage={() => stage.current} />}
      {asItCame && <CamePicture picture={picture} cards={firstCards(geometry, cardOf)} />}
      {live ? (
        <>
          <live.default
            {...shared}
            stage={stage}
            onPoint={onPoint}
            onPick={onPick}
            cardOf={cardOf}
            {...(props.onView && { onView: props.onView })}
          />
          <WhenDrawn tell={setDrawn} />
        </>
      ) : (
        !asItCame && picture
      )}
    </div>
  );
});

/**
 * The map that answers, once it has come. Not `lazy`, whose end React holds back for a third of a second.
 *
 * @throws where its code can't be had, into the page's boundary
 */
function useLive() {
  const [live, setLive] = useState<Awaited<ReturnType<typeof loadLive>> | null>(null);
  useEffect(() => {
    let gone = false;
    loadLive().then(
      (code) => gone || setLive(code),
      (error: unknown) =>
        gone ||
        setLive(() => {
          throw error;
        }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return live;
}

/** Cards of all that can be pressed of a picture that a page comes with. */
function firstCards({ shapes, points }: WorldGeometry, cardOf: MapStageProps['cardOf']) {
  const code = typeof document === 'undefined' ? cards() : null;
  return code && <code.FirstCards economies={[...shapes, ...points]} cardOf={cardOf} />;
}

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
