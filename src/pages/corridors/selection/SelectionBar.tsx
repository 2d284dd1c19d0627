import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Download } from '../../../exports/Download.tsx';
import type { Exportable } from '../../../exports/export-source.ts';
import type { Summary, YearSpan } from '../../../figures/corridor-table/summary.ts';
import type { TableKind } from '../../../figures/corridor-table/table-kind.ts';
import { longestText, type TableSettings } from '../../../figures/corridor-table/settings.ts';
import { useFormat } from '../../../language/index.ts';
import { liveHref } from '../../../ui/address/live-address.ts';
import { Button } from '../../../ui/Button.tsx';
import { countedWords } from './counted-words.ts';
import { noFilters } from '../facets/filters-of.ts';
import type { Selection } from './use-selection.ts';
import type { SettingsState } from '../use-settings.ts';
import { Years } from '../Years.tsx';
import './SelectionBar.css';

/** Whose amounts, of which year, beside migrants counted in which years. */
interface Dated {
  kind: TableKind;
  year: number;
  counted: YearSpan | null;
}

const Sums = memo(function Sums(
  props: {
    of: Summary;
    words: 'passing' | 'chosen';
  } & Dated,
) {
  const { of, words, kind, year, counted } = props;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const { main, rest } = countedWords(of, `selection.${words}`, t, format);
  const parts = [
    ...(rest === null ? [] : [rest]),
    // Nothing, where none has an amount: that is said already, and is not always zero.
    ...(of.paying === 0
      ? []
      : [
          t(kind === 'modelled' ? 'selection.amount_modelled' : 'selection.amount', {
            amount: format.amount(of.usd, 'usd'),
            year: format.year(year),
          }),
        ]),
    of.cost === null || of.costYears === null
      ? t('selection.no_cost')
      : t('selection.cost', {
          cost: format.share(of.cost),
          years: format.years(of.costYears.first, of.costYears.last),
          number: format.count(of.priced, { as: 'full' }),
        }),
    ...(of.women === null || counted === null
      ? []
      : [
          t('selection.women', {
            share: format.share(of.women),
            years: format.years(counted.first, counted.last),
          }),
        ]),
  ];
  return (
    <p className="selection__sum" data-words={words}>
      <strong>{main}</strong>
      {parts.map((part) => (
        <span key={part}>
          <Years in={part} />
        </span>
      ))}
    </p>
  );
});

const CopyLink = memo(function CopyLink() {
  const { t } = useTranslation('corridors');
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(liveHref());
      setDone('copied');
    } catch {
      setDone('failed');
    }
  };
  return (
    <span className="selection__copy">
      <Button onClick={() => void copy()}>{t('selection.copy')}</Button>
      <output className="note">{done && t(`selection.${done}`)}</output>
    </span>
  );
});

/** What passes and what is chosen of it: counted, named, linked, taken away. */
export const SelectionBar = memo(function SelectionBar(
  props: Pick<TableSettings, 'rows' | 'ticked' | 'name'> & {
    passing: Summary;
    chosen: Summary | null;
    selection: Selection;
    filtered: boolean;
    change: SettingsState['change'];
    /** Null where the statement is too long for an address. */
    sql: string | null;
    exportable: () => Exportable;
    /** Whether rows are still on their way: what is taken away is whole. */
    coming: boolean;
  } & Dated,
) {
  const { rows, ticked, name, passing, chosen, selection, change, sql, kind, year, counted } =
    props;
  const dated = { kind, year, counted };
  const { t } = useTranslation('corridors');
  const sums = useRef<HTMLDivElement>(null);
  /** What is pressed goes away; what it changed is said where the focus goes on. */
  const andSay = (act: () => void) => () => {
    act();
    sums.current?.focus();
  };
  return (
    <section className="selection" aria-label={t('selection.label')}>
      <div className="selection__sums" aria-live="polite" ref={sums} tabIndex={-1}>
        <Sums of={passing} words="passing" {...dated} />
        {chosen && <Sums of={chosen} words="chosen" {...dated} />}
      </div>
      <div className="selection__acts">
        {props.filtered && (
          <Button onClick={andSay(() => change(noFilters, { push: true }))}>
            {t('selection.clear_filters')}
          </Button>
        )}
        {rows !== 'all' && passing.corridors > 0 && (
          <Button onClick={andSay(selection.tickAll)}>{t('selection.all')}</Button>
        )}
        {chosen && <Button onClick={andSay(selection.clear)}>{t('selection.none')}</Button>}
        {chosen && (
          <label className="selection__only">
            <input
              type="checkbox"
              checked={ticked}
              onChange={(event) => change({ ticked: event.target.checked })}
            />
            {t('selection.only')}
          </label>
        )}
        {(chosen !== null || props.filtered) && (
          <input
            className="selection__name"
            aria-label={t('selection.name')}
            placeholder={t('selection.name')}
            maxLength={longestText}
            value={name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
        <CopyLink />
        {sql !== null && (
          <Link href={sql} className="button">
            {t('selection.sql')}
          </Link>
        )}
        {!props.coming && <Download framed of={props.exportable} label={name || t('title')} />}
      </div>
      {selection.follows && <p className="note">{t('selection.follows')}</p>}
      {selection.tooMany && <p className="note">{t('selection.too_many')}</p>}
    </section>
  );
});
