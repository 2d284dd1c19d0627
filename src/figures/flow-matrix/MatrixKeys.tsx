import { useTranslation } from 'react-i18next';
import { Legend } from '../../charts/Legend.tsx';
import { useFormat } from '../../language/index.ts';
import { isEconomy } from '../flow-bands/nodes.ts';
import type { MatrixModel } from './model.ts';

/** What the colours and the cells without one stand for. */
export function MatrixKeys(props: { model: MatrixModel; colours: ReadonlyMap<string, string> }) {
  const { model, colours } = props;
  const { t } = useTranslation('flow-matrix');
  const format = useFormat();
  const { of } = model.settings;
  const label = t(`legend.${of}`);
  const kinds = [
    'thin' as const,
    ...(of === 'money' && !model.modelled ? (['zero'] as const) : []),
    'none' as const,
    ...(model.rows.some(({ node }) => isEconomy(node)) ? (['self'] as const) : []),
  ];
  return (
    <div className="matrix__keys">
      <span>{label}</span>
      <div dir="ltr">
        <Legend
          colours={[...model.breaks, Infinity].map((_, at) => colours.get(`class-${at}`) ?? '')}
          labels={model.breaks.map((end) => format.count(end, { as: 'short' }))}
          label={label}
        />
      </div>
      <ul role="list">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg
              className="matrix__key"
              viewBox="0 0 24 12"
              width="24"
              height="12"
              aria-hidden="true"
            >
              {kind === 'thin' && (
                <rect
                  x="8"
                  y="3"
                  width="8"
                  height="6"
                  fill={colours.get('class-2') ?? colours.get('class-0')}
                />
              )}
              {kind === 'self' && <rect width="24" height="12" fill={colours.get('self')} />}
              {kind === 'zero' && <rect width="24" height="12" fill={colours.get('zero')} />}
              {kind === 'none' && (
                <path className="matrix__hatch" d="M-4 12L8 0M4 12L16 0M12 12L24 0M20 12L32 0" />
              )}
            </svg>
            {t(kind === 'self' ? 'key.self' : `key.${kind}_${of}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
