import { useTranslation } from 'react-i18next';
import { scenarioYear } from '../../../figures/scenario-change/world-queries.ts';
import { useFormat } from '../../../language/index.ts';

/** What no scenario here has; keys under `scenarios:left_out`. */
const leftOut = [
  'prices',
  'newer',
  'routes',
  'behind',
  'rates',
  'firms',
  'equal',
  'families',
] as const;
/** Where the elasticities come from; keys under `scenarios:literature`. */
const works = ['kpodar', 'gibson', 'ratha', 'frankel', 'lueth', 'ends'] as const;

/** What the model leaves out, and what its elasticities rest on. */
export function LeftOut() {
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  return (
    <>
      <section className="scenarios__section" aria-labelledby="left-out-title">
        <h2 id="left-out-title">{t('left_out.title')}</h2>
        <ul>
          {leftOut.map((what) => (
            <li key={what}>{t(`left_out.${what}`, { year: format.year(scenarioYear) })}</li>
          ))}
        </ul>
      </section>
      <section className="scenarios__section" aria-labelledby="literature-title">
        <h2 id="literature-title">{t('literature.title')}</h2>
        <ul>
          {works.map((work) => (
            <li key={work}>{t(`literature.${work}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
