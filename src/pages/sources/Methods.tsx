import { useTranslation } from 'react-i18next';
import { newestMatrixYear, yearsWithoutMatrix } from '../../domain/editions/matrices.ts';
import { useFormat } from '../../language/index.ts';
import { SectionDisclosure } from './SectionDisclosure.tsx';

const parts = ['matrix', 'model', 'sex', 'cost', 'empty', 'series', 'boundaries'] as const;

/** How the figures come about and how to read them, in plain words. */
export function Methods() {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const missing = new Intl.ListFormat(format.locale, { type: 'unit' }).format(
    yearsWithoutMatrix.map((year) => format.year(year)),
  );
  return (
    <section id="methods" className="sources__part" aria-labelledby="methods-title">
      <h2 id="methods-title">{t('part.methods')}</h2>
      <div className="sources__methods">
        {parts.map((part) => (
          <div key={part} id={`method-${part}`} className="sources__method">
            <SectionDisclosure
              anchor={`method-${part}`}
              level={3}
              title={t(`method.${part}.title`)}
              className="sources__method-text"
            >
              <p>{t(`method.${part}.text`, { missing, last: newestMatrixYear })}</p>
            </SectionDisclosure>
          </div>
        ))}
      </div>
    </section>
  );
}
