import { useTranslation } from 'react-i18next';
import type { YearEntry } from '../../../figures/world-map/live/years.ts';
import { RangeSlider } from '../../../ui/RangeSlider.tsx';
import { dottedYears } from './dotted-years.ts';
import type { YearControl } from './use-year.ts';
import '../../../ui/year-steps.css';
import './YearControls.css';

/** The year under the map: a slider whose gaps are gaps, dots for years with lines (told by `DotsKey`), and play. */
export function YearControls(props: { entries: readonly YearEntry[]; control: YearControl }) {
  const { entries, control } = props;
  const { t } = useTranslation('explore');
  const available = entries.filter((entry) => entry.colours).map((entry) => entry.year);
  const first = entries[0]?.year ?? control.year;
  const last = entries.at(-1)?.year ?? control.year;
  const dots = dottedYears(entries);
  return (
    <div className="years">
      {control.toggle && (
        <button type="button" className="years__play year-step" onClick={control.toggle}>
          <span className="visually-hidden">{t(control.playing ? 'pause' : 'play')}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={control.playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5v13L14 8z'} />
          </svg>
        </button>
      )}
      {/* Not an output: the slider says it, and a play would have it said at every step. */}
      <span className="years__year year-now">{control.year}</span>
      <div className="years__slider">
        <RangeSlider
          label={t('year')}
          least={first}
          most={last}
          available={available.length > 0 ? available : [control.year]}
          value={control.year}
          onChange={control.drag}
          marks={first === last ? [first] : [first, last]}
        />
        {dots.length > 0 && (
          <svg className="years__dots" aria-hidden="true">
            {dots.map(({ year, modelled }) => (
              <circle
                key={year}
                cx={`${((100 * (year - first)) / Math.max(1, last - first)).toFixed(2)}%`}
                cy="4"
                r={modelled ? 2 : 2.5}
                data-modelled={modelled || undefined}
              />
            ))}
          </svg>
        )}
      </div>
    </div>
  );
}
