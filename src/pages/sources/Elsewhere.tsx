import manifest from 'virtual:atlas-data';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../exports/exports.css';
import { CopyText } from '../../exports/CopyText.tsx';
import { clusterLines } from '../../database/clusters/index.ts';
import { useSiteBase } from '../../ui/address/site-base.ts';
import { siteAddress } from '../../ui/site-address.ts';
import { SectionDisclosure } from './SectionDisclosure.tsx';
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
      <SectionDisclosure
        anchor="elsewhere"
        level={2}
        title={t('part.elsewhere')}
        className="sources__parts"
      >
        <p className="sources__summary">{t('elsewhere.text')}</p>
        <ul className="sources__contents">
          {programs.map((program) =>
            link(`packages/${packageFiles[program]}`, t(`elsewhere.${program}`)),
          )}
        </ul>
        {programs.map((program) => (
          <CopyText key={program} label={t(`elsewhere.${program}`)} text={lines[program]} code />
        ))}
        <h3>{t('elsewhere.cluster')}</h3>
        <p className="sources__summary">{t('elsewhere.cluster_text')}</p>
        <ul className="sources__contents">
          {clusterFiles.map((file) => link(`packages/sql/${file}`))}
        </ul>
        {Object.entries(clusterLines).map(([engine, code]) => (
          <CopyText key={engine} label={engine} text={code.trimEnd()} code />
        ))}
        <h3>{t('elsewhere.known')}</h3>
        <p className="sources__summary">{t('elsewhere.known_text')}</p>
        <ul className="sources__contents">
          {wholes.map((file) => link(file, t(`elsewhere.${file.split('.')[0] ?? file}`)))}
        </ul>
      </SectionDisclosure>
    </section>
  );
}
