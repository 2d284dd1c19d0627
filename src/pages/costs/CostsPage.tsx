import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { goalYear } from '../../figures/sending-costs/goal-year.ts';
import { costsSettings } from '../../figures/sending-costs/settings.ts';
import { EconomiesProvider, useFormat } from '../../language/index.ts';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { TermText } from '../../ui/TermText.tsx';
import { WaysOn } from '../../ui/WaysOn.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import '../../figures/shown/figure-grid.css';
import './CostsPage.css';
import { CostsFaults } from './CostsFaults.tsx';
import { CostsControls } from './CostsControls.tsx';
import { Opening } from './Opening.tsx';
import { sections } from './sections.tsx';

/** What sending money costs: over time, between corridors, and against the goals of the world. */
export default function CostsPage() {
  const { t } = useTranslation(['costs', 'sending-costs']);
  const format = useFormat();
  const lead = t('lead', { goal: format.year(goalYear) });
  useDocumentDescription([lead]);
  const { data = none } = useAnswer(economies);
  const [settings, change] = useAddressSettings(costsSettings);
  return (
    <EconomiesProvider economies={data}>
      <div className="costs">
        <header className="costs__head">
          <h1>{t('title')}</h1>
          <p className="costs__lead">
            <TermText text={lead} />
          </p>
          <CostsFaults />
          <Opening settings={settings} />
          <fieldset className="costs__controls labels-above">
            <legend className="visually-hidden">{t('controls')}</legend>
            <CostsControls settings={settings} change={change} />
          </fieldset>
        </header>
        {sections.map(({ id, figures }) => (
          <section key={id} id={id} className="costs__section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(`section.${id}`)}</h2>
            <div className="figure-grid">
              {figures.map(({ id: figure, Shown }) => (
                <Shown key={figure} />
              ))}
            </div>
          </section>
        ))}
        <WaysOn
          title={t('on.title')}
          label={t('on.label')}
          lead={
            <p className="costs__lead">
              <TermText text={t('on.lead')} />
            </p>
          }
          ways={mapLinks.map(([key, href]) => [href, t(`on.${key}`)] as const)}
        />
      </div>
    </EconomiesProvider>
  );
}

/** Where costs are told of economies, and of single corridors. */
const mapLinks = [
  ['map_to', '/?measure=cost_to'],
  ['map_from', '/?measure=cost_from'],
  ['corridors', '/corridors?sort=-cost'],
] as const;

const economies = economiesQuery();
const none: readonly never[] = [];
