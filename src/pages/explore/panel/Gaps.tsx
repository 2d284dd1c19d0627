import { useTranslation } from 'react-i18next';
import { gapsOf, noValue } from '../../../figures/world-map/finding/no-data.ts';
import type { MapModel, MapRows } from '../../../figures/world-map/model.ts';
import { passes } from '../../../figures/world-map/settings/settings.ts';
import { useEconomyName, useLanguage, useSay } from '../../../language/index.ts';

/** Below the ranked list: whose total is not reported though a publisher has a 0, and why. */
export function Gaps({ model, rows }: { model: MapModel; rows: MapRows }) {
  const { measure, settings } = model;
  const { year } = settings;
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const name = useEconomyName();
  const say = useSay();
  const gaps = gapsOf(rows.gaps, year)
    .filter(({ economy }) => {
      const placed = rows.economies.get(economy);
      return placed?.placed === true && passes(settings, placed);
    })
    .map(({ economy, reason }) => ({ economy, name: name(economy), reason }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  if (gaps.length === 0) return null;
  return (
    <details className="panel__gaps">
      <summary>{t('list.gaps', { number: gaps.length, year })}</summary>
      <ul role="list">
        {gaps.map((gap) => (
          <li key={gap.economy} data-economy={gap.economy}>
            {t('list.gap', {
              economy: gap.name,
              reason: say(noValue(measure, year, gap.economy, gap.reason)),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
