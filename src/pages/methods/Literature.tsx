import { useTranslation } from 'react-i18next';

/** Works that the method rests on, and that doubt it; titles as they were published. */
const works = {
  ratha_shaw:
    'Ratha, D. & Shaw, W. (2007). South–South Migration and Remittances. World Bank Working Paper 102.',
  deming:
    'Deming, W. E. & Stephan, F. F. (1940). On a Least Squares Adjustment of a Sampled Frequency Table When the Expected Marginal Totals Are Known. Annals of Mathematical Statistics 11 (4).',
  clemens:
    'Clemens, M. A. & McKenzie, D. (2018). Why Don’t Remittances Appear to Affect Growth? The Economic Journal 128 (612).',
  alvarez:
    'Alvarez, S. P., Briod, P., Ferrari, O. & Rieder, U. (2015). Remittances: How reliable are the data? Migration Policy Practice 5 (2).',
} as const;

/** What the estimate rests on, and what was said against such figures. */
export function Literature() {
  const { t } = useTranslation('methods');
  return (
    <section id="literature" className="methods__part" aria-labelledby="literature-title">
      <h2 id="literature-title">{t('part.literature')}</h2>
      <ul className="methods__works">
        {Object.entries(works).map(([work, reference]) => (
          <li key={work}>
            {t(`literature.${work}`)}{' '}
            <cite lang="en">
              <bdi>{reference}</bdi>
            </cite>
          </li>
        ))}
      </ul>
    </section>
  );
}
