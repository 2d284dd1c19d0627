import { useTranslation } from 'react-i18next';
import { Download } from '../../../exports/Download.tsx';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import { liveHref } from '../../../ui/address/live-address.ts';
import { scenarioExport } from './scenario-export.ts';

/** Takes a scenario away with all its inputs. */
export function ExportScenario({ model }: { model: ScenarioModel }) {
  const { t } = useTranslation('scenarios');
  const say = useSay();
  const economyName = useEconomyName();
  return (
    <section className="scenarios__section print-hidden" aria-labelledby="export-title">
      <h2 id="export-title">{t('export.title')}</h2>
      <p>{t('export.what')}</p>
      <Download
        framed
        label={t('export.title')}
        of={() => scenarioExport(model, { title: t('export.title'), say, economyName }, liveHref())}
      />
    </section>
  );
}
