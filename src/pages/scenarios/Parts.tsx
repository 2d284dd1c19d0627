import type { Step } from '../../domain/scenario/step.ts';
import type { World } from '../../domain/scenario/world.ts';
import { scenarioModel } from '../../figures/scenario-change/model.ts';
import { inWholeWorld } from '../../figures/scenario-change/in-whole-world.ts';
import { scenarioOf } from '../../figures/scenario-change/scenario.ts';
import type { ScenarioSettings } from '../../figures/scenario-change/settings.ts';
import scenarioCorridors from '../../figures/scenario-corridors/index.ts';
import { RankedControls } from '../../figures/scenario-ranked/Controls.tsx';
import scenarioRanked from '../../figures/scenario-ranked/index.ts';
import { shownSettings } from '../../figures/scenario-ranked/settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { BySex } from './computed/BySex.tsx';
import { LeftOut } from './computed/LeftOut.tsx';
import { Revenue } from './computed/Revenue.tsx';
import { Trace } from './computed/Trace.tsx';
import { ExportScenario } from './export/ExportScenario.tsx';
import { Compared } from './saved/Compared.tsx';
import { Saved } from './saved/Saved.tsx';
import { useSaved } from './saved/use-saved.ts';

const rankedHere = inWholeWorld(scenarioRanked);
const corridorsHere = inWholeWorld(scenarioCorridors);
/** What stands under the map: every assumption, how far prices reach, what a range runs over. */
const underTheMap = /^scenario-change:(assumed|note)\./;

/**
 * What else a scenario tells: it follows the map when there is time.
 *
 * @param props.settings of the scenario as they were drawn last
 */
export function Parts(props: {
  settings: ScenarioSettings;
  onOpen: (steps: readonly Step[]) => void;
  world: World;
  geometry: WorldGeometry | null;
}) {
  const { settings, onOpen, world, geometry } = props;
  const state = useSaved();
  // Of the address what is its own alone: with the steps, all of this would be drawn before the map.
  const [show, changeShow] = useAddressSettings(shownSettings);
  const shown = { ...settings, ...show };
  const model = scenarioModel(settings, scenarioOf(world, settings.steps));
  return (
    <div className="scenarios__parts">
      <Compared settings={settings} world={world} geometry={geometry} saved={state.saved} />
      <ShownFigure
        figure={rankedHere}
        settings={shown}
        level={2}
        saidAbove={underTheMap}
        controls={<RankedControls settings={show} change={changeShow} />}
      />
      <ShownFigure figure={corridorsHere} settings={settings} level={2} saidAbove={underTheMap} />
      <Revenue model={model} />
      <BySex model={model} />
      <Trace model={model} />
      <Saved state={state} steps={settings.steps} onOpen={onOpen} />
      <ExportScenario model={model} />
      <LeftOut />
    </div>
  );
}
