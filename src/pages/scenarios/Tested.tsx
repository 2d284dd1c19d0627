import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkOf } from '../../domain/address-check.ts';
import { prefixed, withoutPrefix, withPrefix } from '../../domain/prefixed.ts';
import { TestedControls } from '../../figures/scenario-tested/Controls.tsx';
import scenarioTested from '../../figures/scenario-tested/index.ts';
import {
  testedSettings,
  testedYears,
  type TestedSettings,
} from '../../figures/scenario-tested/settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';

const prefix = scenarioTested.about.prefix ?? '';
const spec = prefixed(testedSettings, prefix);
const checks = [checkOf(spec)];

/** How the laboratory's shock would have done in years that were. */
export function Tested() {
  const { t } = useTranslation('scenarios');
  const [values, change] = useAddressSettings(spec);
  const settings = useMemo(
    () => withoutPrefix<TestedSettings>(values, prefix) as TestedSettings,
    [values],
  );
  const figures = useMemo(
    () =>
      testedYears.map((year) => (
        <ShownFigure
          key={year}
          figure={scenarioTested}
          settings={{ ...settings, year }}
          anchor={`${scenarioTested.id}-${year}`}
        />
      )),
    [settings],
  );
  return (
    <section className="scenarios__tested">
      <h2>{t('tested.title')}</h2>
      <p className="scenarios__lead">{t('tested.lead')}</p>
      <AddressProblems checks={checks} />
      <TestedControls
        settings={settings}
        change={(changes) => change(withPrefix(changes, prefix))}
      />
      <div className="scenarios__parts">{figures}</div>
    </section>
  );
}
