import manifest from 'virtual:atlas-data';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clusterLines } from '../../database/clusters/index.ts';
import { useSiteBase } from '../../ui/address/site-base.ts';
import { siteAddress } from '../../ui/site-address.ts';
import { clusterFiles, installLines, packageFiles } from './elsewhere.ts';

const programs = ['r', 'python', 'duckdb'] as const;
const wholes = ['editions.atom', 'dcat.jsonld', 'SHA256SUMS'] as const;

/** The same data from R, Python and DuckDB, and from clusters: what is installed, what is typed. */
export function Elsewhere() {
  const { t } = useTranslation('sources');
  const base = useSiteBase();
  // A page is drawn before anybody knows where it will stand.
  const [data, setData] = useState('https://…/data/latest');
  useEffect(() => setData(new URL('data/latest', siteAddress()).href), []);
  const lines = installLines(data, manifest.edition);
  const link = (path: string, words?: string) => (
    <li key={path}>
      <a href={`${base}/data/latest/${path}`} download>
        {words ?? <code dir="ltr">{path.replace(/^packages\/sql\//, '')}</code>}
      </a>
    </li>
  );
  return (
    <section id="elsewhere" className="sources__part" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{t('part.elsewhere')}</h2>
      <p className="sources__summary">{t('elsewhere.text')}</p>
      <ul className="sources__contents">
        {programs.map((program) =>
          link(`packages/${packageFiles[program]}`, t(`elsewhere.${program}`)),
        )}
      </ul>
      {programs.map((program) => (
        <pre key={program} className="sources__code" dir="ltr" lang="en">
          {lines[program]}
        </pre>
      ))}
      <h3>{t('elsewhere.cluster')}</h3>
      <p className="sources__summary">{t('elsewhere.cluster_text')}</p>
      <ul className="sources__contents">
        {clusterFiles.map((file) => link(`packages/sql/${file}`))}
      </ul>
      {Object.entries(clusterLines).map(([engine, code]) => (
        <figure key={engine} className="sources__engine">
          <figcaption>{engine}</figcaption>
          <pre className="sources__code" dir="ltr" lang="en">
            {code}
          </pre>
        </figure>
      ))}
      <h3>{t('elsewhere.known')}</h3>
      <p className="sources__summary">{t('elsewhere.known_text')}</p>
      <ul className="sources__contents">
        {wholes.map((file) => link(file, t(`elsewhere.${file.split('.')[0] ?? file}`)))}
      </ul>
    </section>
  );
}
