import { useTranslation } from 'react-i18next';
import { writeSteps } from '../../../domain/scenario/address.ts';
import { presets } from '../../../domain/scenario/presets.ts';
import type { Range } from '../../../domain/scenario/range.ts';
import type { Step } from '../../../domain/scenario/step.ts';
import type { World } from '../../../domain/scenario/world.ts';
import { assumptionsOf } from '../../../figures/scenario-change/assumptions.ts';
import { scenarioModel, type ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { scenarioOf } from '../../../figures/scenario-change/scenario.ts';
import type { ScenarioSettings } from '../../../figures/scenario-change/settings.ts';
import { ChangeMapView } from '../../../figures/scenario-change/View.tsx';
import { useEconomyName, useFormat, useSay } from '../../../language/index.ts';
import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import { useAddressSettings } from '../../../ui/address/use-address-settings.ts';
import { besideSettings } from './beside.ts';
import type { SavedScenario } from './saved-scenarios.ts';

/** Up to three scenarios side by side: the same map, colours and figures of each. */
export function Compared(props: {
  settings: ScenarioSettings;
  world: World;
  geometry: WorldGeometry | null;
  saved: readonly SavedScenario[];
}) {
  const { settings, world, geometry, saved } = props;
  const { t } = useTranslation('scenarios');
  const [beside] = useAddressSettings(besideSettings);
  const others = [beside.second, beside.third].filter((steps) => steps.length > 0);
  if (others.length === 0) return null;
  const nameOf = (steps: readonly Step[], at: number): string => {
    const text = writeSteps(steps);
    const preset = presets.find((one) => writeSteps(one.steps) === text);
    const own = saved.find(({ scenario }) => scenario === text);
    return (
      own?.name ?? (preset ? t(`preset.${preset.id}`) : t('compared.unnamed', { number: at + 1 }))
    );
  };
  // Side by side they tell the same: what arrives, which each of them has.
  const models = [settings.steps, ...others].map((steps) =>
    scenarioModel({ ...settings, tell: 'change', steps }, scenarioOf(world, steps)),
  );
  return (
    <section className="scenarios__section" aria-labelledby="compared-title">
      <h2 id="compared-title">{t('compared.title')}</h2>
      <p className="scenarios__note">{t('compared.tells')}</p>
      <div className="scenarios__compared">
        {models.map((model, at) => (
          <One
            // Two may be alike, as an address has them.
            key={`${at} ${writeSteps(model.scenario.steps)}`}
            model={model}
            name={nameOf(model.scenario.steps, at)}
            geometry={geometry}
          />
        ))}
      </div>
    </section>
  );
}

function One(props: { model: ScenarioModel; name: string; geometry: WorldGeometry | null }) {
  const { model, name, geometry } = props;
  const { t } = useTranslation('scenarios');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const { receivers, followed, scenario } = model;
  const told = ({ low, central, high }: Range) =>
    t('compared.told', {
      amount: format.amount(central, 'usd'),
      range: format.range(low, high, 'usd'),
    });
  const count = (holds: (change: number) => boolean) =>
    format.count(receivers.filter(({ change }) => change && holds(change.central)).length);
  const { kept, revenue } = scenario.result;
  const lines: readonly (readonly [string, string])[] = [
    [t('tell.change'), told(model.world)],
    ...(kept ? [[t('tell.kept'), told(kept.world)] as const] : []),
    ...(revenue ? [[t('compared.revenue'), told(revenue.world)] as const] : []),
    [t('compared.more'), count((change) => change > 0)],
    [t('compared.less'), count((change) => change < 0)],
    ...(followed
      ? [
          [
            economyName(followed.economy),
            followed.change ? told(followed.change) : t('compared.unknown'),
          ] as const,
        ]
      : []),
  ];
  return (
    <article className="scenarios__one">
      <h3>{name}</h3>
      {geometry && <ChangeMapView model={model} geometry={geometry} width={360} />}
      <dl>
        {lines.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {assumptionsOf(model).map((message) => (
        <p key={say(message)} className="scenarios__note">
          {say(message)}
        </p>
      ))}
    </article>
  );
}
