import scenarioCorridors from '../../figures/scenario-corridors/index.ts';
import { RankedControls } from '../../figures/scenario-ranked/Controls.tsx';
import scenarioRanked from '../../figures/scenario-ranked/index.ts';
import { rankedSettings } from '../../figures/scenario-ranked/settings.ts';
import type { ScenarioSettings } from '../../figures/scenario-change/settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';

/**
 * The other figures of a scenario: they follow the map when there is time.
 *
 * @param props.settings of the scenario as they were drawn last
 */
export function Parts({ settings }: { settings: ScenarioSettings }) {
  const [ranked, changeRanked] = useAddressSettings(rankedSettings);
  const shown = { ...ranked, ...settings };
  return (
    <div className="scenarios__parts">
      <ShownFigure
        figure={scenarioRanked}
        settings={shown}
        level={2}
        controls={<RankedControls settings={shown} change={changeRanked} />}
      />
      <ShownFigure figure={scenarioCorridors} settings={settings} level={2} />
    </div>
  );
}
