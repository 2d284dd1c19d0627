import { useTranslation } from 'react-i18next';
import { useSiteBase } from '../../ui/address/site-base.ts';
import { SectionDisclosure } from './SectionDisclosure.tsx';

/** The tidy tables of the public copy, the most asked for first. */
const tables = [
  'remittance_flow',
  'remittance_total',
  'remittance_gdp',
  'official_flow',
  'subnational_flow',
  'remittance_matrix',
  'remittance_matrix_economy',
  'sending_cost',
  'sending_cost_economy',
  'sending_cost_provider',
  'migrant_stock',
  'population_by_sex',
  'displaced',
  'conflict_deaths',
  'account_access',
  'survey_sending',
  'indicator',
  'price_index',
  'economy',
  'economy_group',
  'economy_code',
  'subdivision',
  'programme',
  'programme_economy',
  'published_total',
  'source',
  'source_edition',
  'left_out',
] as const;

const whole = ['datapackage.json', 'CITATION.cff', 'atlas.duckdb'] as const;

/** Every table as files at addresses that stay. */
export function Downloads() {
  const { t } = useTranslation('sources');
  const { t: word } = useTranslation('sources-catalogue');
  const base = useSiteBase();
  const at = (file: string) => `${base}/data/latest/${file}`;
  return (
    <section id="downloads" className="sources__part" aria-labelledby="downloads-title">
      <SectionDisclosure
        anchor="downloads"
        level={2}
        title={t('part.downloads')}
        className="sources__parts"
      >
        <p className="sources__summary">{t('downloads.text')}</p>
        <ul className="sources__contents">
          {whole.map((file) => (
            <li key={file}>
              <a href={at(file)} download>
                {t(`downloads.${file.split('.')[0] ?? file}`)}
              </a>
            </li>
          ))}
        </ul>
        <table className="sources__tables">
          <thead>
            <tr>
              <th scope="col">{t('downloads.table')}</th>
              <th scope="col" colSpan={2}>
                {t('downloads.files')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table}>
                <th scope="row">
                  {word(`table.${table}`)} <code>{table}</code>
                </th>
                {(['csv', 'parquet'] as const).map((kind) => (
                  <td key={kind}>
                    <a
                      href={at(`${table}.${kind}`)}
                      download
                      aria-label={t('downloads.one', {
                        table: word(`table.${table}`),
                        kind: t(`downloads.${kind}`),
                      })}
                    >
                      {t(`downloads.${kind}`)}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SectionDisclosure>
    </section>
  );
}
