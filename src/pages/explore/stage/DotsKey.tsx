import { useTranslation } from 'react-i18next';
import type { YearEntry } from '../../../figures/world-map/live/years.ts';
import { dottedYears } from './dotted-years.ts';

/** In words, what the dots and rings under the slider are. */
export function DotsKey(props: {
  entries: readonly YearEntry[];
  /** Whether a dot is of a published matrix, and a ring of an estimate. */
  money: boolean;
}) {
  const { t } = useTranslation('explore');
  const dots = dottedYears(props.entries);
  if (dots.length === 0) return null;
  const kinds = !props.money
    ? (['other'] as const)
    : ([false, true] as const)
        .filter((modelled) => dots.some((dot) => dot.modelled === modelled))
        .map((modelled) => (modelled ? 'modelled' : 'published'));
  return (
    <ul role="list" className="dots-key">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className="years__dots" viewBox="0 0 8 8" aria-hidden="true">
            <circle cx="4" cy="4" r="2.5" data-modelled={kind === 'modelled' || undefined} />
          </svg>
          {t(`flow_dots.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
