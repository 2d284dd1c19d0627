import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../../figures/corridor-table/bar-counts.ts';
import {
  ends,
  facetIds,
  facetOptions,
  facets,
  type Facet,
  type FacetId,
} from '../../../figures/corridor-table/facets.ts';
import { useFormat, usePhrases } from '../../../language/index.ts';
import type { SettingsState } from '../use-settings.ts';
import './FacetPanel.css';

type Chosen = Readonly<Record<FacetId, readonly string[]>>;

interface Props extends Chosen {
  counts: Counts['facets'];
  /** Whether all corridors are counted, as none that passes has an amount. */
  all: boolean;
  change: SettingsState['change'];
}

/** What is chosen of each facet. */
export function chosenOf(filters: Chosen): Chosen {
  return Object.fromEntries(facetIds.map((id) => [id, filters[id]])) as unknown as Chosen;
}

/** Groups of economies, to be chosen apart for senders and for receivers, each with what it lets pass. */
export const FacetPanel = memo(function FacetPanel(props: Props) {
  const { t } = useTranslation('corridors');
  return (
    <div className="facets">
      <p className="note">{t(props.all ? 'counted.groups_all' : 'counted.groups')}</p>
      <p className="facets__side" aria-hidden="true">
        <span>{t('facets.senders')}</span>
        <span>{t('facets.receivers')}</span>
      </p>
      {facets.map((facet) => (
        <OneFacet key={facet} facet={facet} {...props} />
      ))}
    </div>
  );
});

const OneFacet = memo(function OneFacet({
  facet,
  counts,
  change,
  ...chosen
}: Props & {
  facet: Facet;
}) {
  const say = usePhrases('corridor-table');
  const page = usePhrases('corridors');
  const word = usePhrases('domain');
  const format = useFormat();
  const options: readonly string[] = facetOptions[facet];
  const label = (option: string) =>
    facet === 'region' || facet === 'income'
      ? word(`${facet}.${option}`)
      : say(`option.${facet}.${option}`);
  const toggle = (id: FacetId, option: string, on: boolean) => {
    const next = options.filter((one) => (one === option ? on : chosen[id].includes(one)));
    change({ [id]: next }, { push: true });
  };
  return (
    <fieldset className="facets__one">
      <legend>{say(`facet.${facet}`)}</legend>
      {options.map((option, at) => (
        <Fragment key={option}>
          <span className="facets__option" aria-hidden="true">
            {label(option)}
          </span>
          {ends.map((end) => {
            const id = `${end}_${facet}` as const;
            const count = counts[id][at] ?? 0;
            return (
              <label key={end} className="facets__check" data-none={count === 0 || undefined}>
                <input
                  type="checkbox"
                  checked={chosen[id].includes(option)}
                  aria-label={page(`facets.${end}`, { option: label(option), number: count })}
                  onChange={(event) => toggle(id, option, event.target.checked)}
                />
                <span aria-hidden="true">{format.count(count, { as: 'full' })}</span>
              </label>
            );
          })}
        </Fragment>
      ))}
    </fieldset>
  );
});
