import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { groupSlug } from '../../domain/economy-group.ts';
import '../../figures/shown/figure-grid.css';
import { FoldContext } from '../../figures/shown/use-fold.ts';
import { useStanding } from '../../figures/economy-summary/use-standing.ts';
import { monthlyReporters, monthsReported } from '../../domain/editions/reported-inside.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName, useSay } from '../../language/index.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { Contents } from '../../ui/contents/Contents.tsx';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { Compare } from './Compare.tsx';
import { corridorTables } from './corridor-tables.ts';
import { sectionsOf } from './sections.ts';
import { Speech } from './Speech.tsx';
import { Summary } from './Summary.tsx';
import { useCompared } from './use-compared.ts';

/** Whose pages speak of Kosovo, which the United Nations name with the resolution it is under. */
const withKosovo: ReadonlySet<string> = new Set(['SRB', 'XKX']);

/** What is known about one economy: sentences first, then every figure, by subject. */
export function Country(props: { economy: PlacedEconomy; economies: readonly PlacedEconomy[] }) {
  const { economy, economies } = props;
  const { t } = useTranslation('country');
  const say = useSay();
  const name = useEconomyName();
  const { compared, dollars, series, check, compare, hrefOf } = useCompared(
    economy.economy,
    economies,
  );
  const shown = [economy.economy, ...compared];
  useDocumentTitle(
    say({ id: 'figures:cell', values: { value: { kind: 'economies', value: shown } } }),
  );
  const standing = useStanding(economy);
  const printing = usePrinting();
  const sections = sectionsOf(economy.economy, printing ? 'paper' : 'screen');
  const checks = sections.flatMap(({ figures }) => figures.flatMap((one) => one.check ?? []));
  const ahead = sectionsOf(economy.economy, 'paper').flatMap(({ figures }) => figures);
  return (
    <article className="country">
      <header className="country__head">
        <h1>{name(economy.economy)}</h1>
        <p className="country__standing">
          {standing.map(({ group, name: of }, index) => (
            <span key={group}>
              {index > 0 && ' · '}
              <Link className="country__group" href={`/country/${groupSlug(group)}`}>
                {of}
              </Link>
            </span>
          ))}{' '}
          <KeptLink href={`/?focus=${economy.economy}`}>{t('on_map')}</KeptLink>{' '}
          <KeptLink href={`/factsheet/${economy.economy}`}>{t('factsheet')}</KeptLink>
        </p>
        <Summary economy={economy.economy} dollars={dollars} series={series} />
        <Speech economy={economy.economy} dollars={dollars} series={series} />
        {withKosovo.has(economy.economy) && <p className="note">{t('resolution')}</p>}
        <AddressProblems checks={[check, ...checks]} />
        <Compare
          economy={economy.economy}
          economies={economies}
          compared={compared}
          compare={compare}
          hrefOf={hrefOf}
        />
      </header>
      <Contents
        label={t('contents')}
        parts={sections.map(({ id }) => ({ id, name: t(`section.${id}`) }))}
      />
      <FoldContext value={true}>
        <div className="country__sections">
          {sections.map(({ id, figures }) => (
            <section key={id} id={id} className="country__section" aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{t(`section.${id}`)}</h2>
              <div className="figure-grid">
                {figures.map(({ anchor, Shown }) => (
                  <Shown key={anchor} economies={shown} />
                ))}
              </div>
              {id === 'money' && !printing && !monthsReported(economy.economy) && (
                <p className="country__tables">
                  {say({
                    id: 'country:not_projected',
                    values: { reporters: { kind: 'economies', value: monthlyReporters } },
                  })}
                </p>
              )}
              {id === 'partners' && (
                <p className="country__tables">
                  {corridorTables(economy.economy).map(({ href, words }) => (
                    <KeptLink key={href} href={href}>
                      {say(words)}
                    </KeptLink>
                  ))}
                </p>
              )}
            </section>
          ))}
        </div>
      </FoldContext>
      {ahead.map(({ anchor, Ahead }) => Ahead && <Ahead key={anchor} economies={shown} />)}
    </article>
  );
}
