import { licenceValue } from '../../domain/editions/citation-message.ts';
import { knownEditions } from '../../domain/editions/known-editions.ts';
import { missingRounds } from '../../domain/editions/price-rounds.ts';
import type { SourceRow } from '../../figures/sources-catalogue/rows.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CoverageStrip } from '../../figures/sources-catalogue/CoverageStrip.tsx';
import type { SourceEntry } from '../../figures/sources-catalogue/model.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { changesOf } from './changes-of.ts';
import { SectionDisclosure } from './SectionDisclosure.tsx';
import { LeftOut } from './LeftOut.tsx';
import './SourceArticle.css';

/** One publication: whose it is, what it covers, how it was checked, what is not in the atlas. */
export function SourceArticle(props: {
  entry: SourceEntry;
  span: { first: number; last: number };
}) {
  const { entry, span } = props;
  const { source, coverage, checks } = entry;
  const { t } = useTranslation('sources');
  const format = useFormat();
  const changes = changesOf(source.product);
  const about = t(`about.${isOlder(source) ? 'older' : source.product}`, { defaultValue: '' });
  const gaps =
    source.id === 'wb-rpw'
      ? missingRounds.map((quarter) => t('no_round', { quarter: format.quarter(quarter) }))
      : [];
  return (
    <article id={source.id} className="source" aria-labelledby={`${source.id}-title`}>
      <SectionDisclosure
        anchor={source.id}
        level={4}
        title={source.title}
        lang="en"
        under={
          <p className="note" lang="en">
            <bdi>{source.publisher}</bdi>
          </p>
        }
        className="source__parts"
      >
        <div className="source__words">
          {about !== '' && <p className="source__about">{[about, ...gaps].join(' ')}</p>}
          <dl className="source__facts">
            <Fact name={t('edition')}>
              <bdi>{format.edition(source.edition)}</bdi>
            </Fact>
            {changes !== null && (
              <Fact name={t('editions')}>
                <Link href={changes}>{t('changes')}</Link>
              </Fact>
            )}
            <Fact name={t('licence')}>
              <Licence source={source.id} link={source.licence_url} />
            </Fact>
            <Fact name={t('publisher_page')}>
              <a href={source.link} rel="noreferrer">
                <bdi>{new URL(source.link).hostname.replace(/^www\./, '')}</bdi>
              </a>
            </Fact>
            {source.derived && <Fact name={t('derived')}>{t('derived_words')}</Fact>}
            {entry.tested > 0 && (
              <Fact name={t('checks')}>
                {t('checks_passed', {
                  passed: format.count(entry.passed, { as: 'full' }),
                  tested: format.count(entry.tested, { as: 'full' }),
                })}
              </Fact>
            )}
          </dl>
          <details className="source__more">
            <summary>{t('more')}</summary>
            <div className="source__details" lang="en" dir="ltr">
              {source.coverage !== null && <p>{source.coverage}.</p>}
              {source.terms !== null && <p>{source.terms}</p>}
              {source.note !== null && <p>{source.note}</p>}
              <p className="note">{source.citation}</p>
              {checks.length > 0 && (
                <ul>
                  {checks.map((check) => (
                    <li key={check.check}>
                      {check.note}: {check.passed} / {check.tested}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </details>
          <LeftOut rows={entry.leftOut} />
        </div>
        <div className="source__pictures">
          {coverage.map((one) => (
            <CoverageStrip key={one.table} coverage={one} span={span} />
          ))}
        </div>
      </SectionDisclosure>
    </article>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div className="source__fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Licence({ source, link }: { source: string; link: string | null }) {
  const words = useSay()({ id: 'figures:cell', values: { value: licenceValue(source) } });
  return link === null ? (
    <>{words}</>
  ) : (
    <a href={link} rel="license noreferrer">
      <bdi>{words}</bdi>
    </a>
  );
}

/** Whether a later edition of the same publication is a source of its own. */
function isOlder({ id, product }: SourceRow): boolean {
  const newest = knownEditions.find((one) => one.product === product);
  return newest !== undefined && newest.source !== id;
}
