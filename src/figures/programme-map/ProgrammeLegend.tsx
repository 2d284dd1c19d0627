import { useTranslation } from 'react-i18next';
import { programmeClasses } from './model.ts';
import './programme-legend.css';
import { classColours } from './View.tsx';

/** What the colours of the programmes' map mean. */
export function ProgrammeLegend() {
  const { t } = useTranslation('programme-map');
  const classes = [
    { name: '0', colour: 'var(--zero)' },
    ...programmeClasses.map((name) => ({ name: String(name), colour: classColours[name] })),
  ];
  return (
    <p className="programme-legend">
      <span>{t('legend')}</span>
      {classes.map(({ name, colour }) => (
        <span key={name} className="programme-legend__class">
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" fill={colour} />
          </svg>
          {t(`class.${name}`)}
        </span>
      ))}
    </p>
  );
}
