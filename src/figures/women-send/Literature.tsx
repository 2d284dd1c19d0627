import { useTranslation } from 'react-i18next';
import './literature.css';

const sides = [
  { side: 'more', works: ['un_women', 'ifad'] },
  { side: 'less', works: ['orozco', 'africa'] },
] as const;

/** What has been found about women's sending, on both sides, with where to read it. */
export function Literature() {
  const { t } = useTranslation('women-send');
  return (
    <div className="literature">
      <h3>{t('literature.title')}</h3>
      <p>{t('literature.lead')}</p>
      {sides.map(({ side, works }) => (
        <div key={side}>
          <h4>{t(`literature.${side}`)}</h4>
          <ul>
            {works.map((work) => (
              <li key={work}>
                {t(`literature.${work}.found`)} <cite>{t(`literature.${work}.reference`)}</cite>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t('literature.so')}</p>
    </div>
  );
}
