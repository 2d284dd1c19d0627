import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { priceYear } from '../../domain/editions/prices.ts';
import { measureIds, measures, type Measure, type MeasureId } from '../../domain/measure.ts';
import type { Message } from '../../domain/message.ts';
import type { MapModel } from '../../figures/world-map/model.ts';
import { useSay } from '../../language/index.ts';
import { TermText } from '../../ui/TermText.tsx';
import { TitleSelect } from '../../ui/TitleSelect.tsx';
import { useSettled } from '../../ui/hooks/use-settled.ts';
import { useOwnMeasures } from './own-map/use-own-measures.ts';
import './ExploreTitle.css';

const groups = [...new Set(measureIds.map((id) => measures[id].group))];

/** The title, which is the picker of the measure, and below it what the map shows. */
export const ExploreTitle = memo(function ExploreTitle(props: {
  model: MapModel;
  /** What else is to be known of the finding. */
  more: readonly Message[];
  ready: boolean;
  /** Whether the years go by of themselves. */
  playing: boolean;
  onMeasure: (measure: MeasureId) => void;
  /** One of the user's own columns, as a link has it. */
  onOwn: (measure: string) => void;
}) {
  const { model, more, ready, playing, onMeasure, onOwn } = props;
  const own = useOwnMeasures(ready);
  const { t } = useTranslation(['explore', 'world-map']);
  const { t: domain } = useTranslation('domain');
  const say = useSay();
  const options = (group: Measure['group']) =>
    measureIds
      .filter((id) => measures[id].group === group)
      .map((id) => ({ value: id, label: domain(`measure.${id}`) }));
  const term = t('world-map:title', {
    measure: domain(`term.${model.measure.id}`),
    year: model.settings.year,
  });
  const finding = [...model.finding, ...more].map((sentence) => say(sentence)).join(' ');
  const told = useSettled(ready ? finding : '', playing);
  const [whole, setWhole] = useState(false);
  return (
    <header className="explore-title">
      <h1>
        <TitleSelect
          label={t('measure')}
          groups={[
            ...groups.map((group) => ({
              label: domain(`measure_group.${group}`),
              options: options(group),
            })),
            ...own,
          ]}
          value={model.measure.id}
          onChange={(value) => {
            const chosen = measureIds.find((id) => id === value);
            if (chosen) onMeasure(chosen);
            else onOwn(value);
          }}
        />
      </h1>
      <p className="explore-title__term">
        <TermText
          light
          text={
            model.measure.unit === 'usd' && model.settings.dollars === 'real'
              ? domain('of_year.of', { amount: term, year: priceYear })
              : term
          }
        />
      </p>
      <div className="explore-title__said" data-short={!whole || undefined}>
        <p className="explore-title__finding">{ready ? finding : t('notice.loading')}</p>
        <button
          type="button"
          className="explore-title__more"
          aria-expanded={whole}
          aria-label={t(whole ? 'finding.less' : 'finding.more')}
          onClick={() => setWhole(!whole)}
        >
          <svg viewBox="0 0 12 8" width="12" height="8" aria-hidden="true">
            <path d="M1 1.5l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      </div>
      <output className="visually-hidden">{told}</output>
    </header>
  );
});
