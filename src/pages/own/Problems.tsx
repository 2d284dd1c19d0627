import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../../exports/keep-file.ts';
import { fileStem } from '../../exports/file-name.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName, useFormat } from '../../language/index.ts';
import type { ProblemWords, Understanding } from '../../user-data/worker/protocol.ts';
import type { Plan } from '../../user-data/infer/plan.ts';
import { effects, faults, type Fault, type ProblemGroup } from '../../user-data/infer/problems.ts';
import { namesStore } from '../../user-data/names/names-store.ts';
import type { OwnNames } from '../../user-data/names/own-names.ts';
import { Button } from '../../ui/Button.tsx';
import { TakeAll } from './names/TakeAll.tsx';

const firstShown = 12;
const effectOrder = ['row', 'cell', 'told'] as const;

/** What was not understood, where and why; the nearest names put it right with one press. */
export function Problems(props: {
  understanding: Understanding;
  plan: Plan;
  economies: readonly PlacedEconomy[];
  file: string;
  onPlan: (plan: Plan) => void;
  problemFile: (words: ProblemWords) => Promise<Blob>;
}) {
  const { understanding, plan, economies, file, onPlan, problemFile } = props;
  const { t } = useTranslation('own');
  const [all, setAll] = useState(false);
  const [failed, setFailed] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { problems, kinds } = understanding;
  const attributes = {
    ref: section,
    className: 'own__problems',
    'aria-label': t('problems.title'),
    tabIndex: -1,
  };
  /** What is taken is understood in later files, too. */
  const take = (names: OwnNames) => {
    // What was pressed goes away with its problem.
    section.current?.focus({ preventScroll: true });
    namesStore().add(names);
    onPlan({ ...plan, fixes: { ...plan.fixes, ...names } });
  };
  const takeAll = (
    <TakeAll
      problems={problems}
      onTake={take}
      onUndo={(names) => {
        section.current?.focus({ preventScroll: true });
        namesStore().remove(Object.keys(names));
        const fixes = Object.entries(plan.fixes).filter(([name]) => !Object.hasOwn(names, name));
        onPlan({ ...plan, fixes: Object.fromEntries(fixes) });
      }}
    />
  );
  if (problems.length === 0)
    return (
      <section {...attributes}>
        <p>{t('problems.none')}</p>
        {takeAll}
      </section>
    );
  const shown = all ? problems : problems.slice(0, firstShown);
  const save = () => {
    setFailed(false);
    problemFile({
      headings: [
        t('problems.row_heading'),
        t('columns.column'),
        t('problems.text_heading'),
        t('problems.problem_heading'),
        t('problems.nearest_heading'),
      ],
      faults: Object.fromEntries(faults.map((fault) => [fault, t(`fault.${fault}`)])) as Record<
        Fault,
        string
      >,
    })
      .then((blob) => keepFile(`${fileStem(file)}-${t('problems.file')}.csv`, blob))
      .catch(() => setFailed(true));
  };
  return (
    <section {...attributes}>
      <h3>{t('problems.title')}</h3>
      {takeAll}
      {effectOrder.map((effect) => {
        const some = shown.filter(({ fault }) => effects[fault] === effect);
        return (
          some.length > 0 && (
            <div key={effect}>
              <h4>{t(`problems.effect.${effect}`)}</h4>
              <ul role="list">
                {some.map((group) => (
                  <Problem
                    key={`${group.fault} ${group.column ?? ''} ${group.text}`}
                    group={group}
                    economies={economies}
                    onFix={(economy) => take({ [group.text]: economy })}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      <div className="own__buttons">
        {problems.length > shown.length && (
          <Button onClick={() => setAll(true)}>
            {t('problems.more', { count: kinds - shown.length })}
          </Button>
        )}
        <Button onClick={save}>{t('problems.download')}</Button>
      </div>
      {failed && <p role="alert">{t('problems.failed')}</p>}
    </section>
  );
}

function Problem(props: {
  group: ProblemGroup;
  economies: readonly PlacedEconomy[];
  onFix: (economy: string) => void;
}) {
  const { group, economies, onFix } = props;
  const { fault, column, text, rows, first, nearest } = group;
  const { t } = useTranslation('own');
  const format = useFormat();
  const name = useEconomyName();
  const [choosing, setChoosing] = useState(false);
  const numbers = first.map(String);
  const more = rows - numbers.length;
  const where =
    more > 0
      ? t('problems.rows_more', {
          rows: numbers.join(', '),
          more: format.count(more, { as: 'full' }),
        })
      : t('problems.rows', { count: rows, rows: format.list(numbers) });
  return (
    <li className="own__problem">
      <p>
        <b>{where}</b>
        {column !== null && column !== '' && (
          <>
            {' · '}
            <bdi>{column}</bdi>
          </>
        )}
      </p>
      <p>
        {text !== '' && (
          <q dir="auto" className="own__quoted">
            {text.slice(0, 120)}
          </q>
        )}{' '}
        {t(`fault.${fault}`)}
      </p>
      {(fault === 'unknown_economy' || fault === 'former') && (
        <p className="own__buttons">
          {nearest.map((economy) => (
            <Button key={economy} onClick={() => onFix(economy)}>
              {t('problems.use', { economy: name(economy) })}
            </Button>
          ))}
          {choosing ? (
            <select
              className="own__select"
              aria-label={t('problems.which', { text })}
              defaultValue=""
              // The button that opened it is gone.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              onChange={(event) => event.target.value !== '' && onFix(event.target.value)}
            >
              <option value="">{t('problems.choose')}</option>
              {economies
                .map(({ economy }) => ({ economy, shown: name(economy) }))
                .toSorted((a, b) => a.shown.localeCompare(b.shown, format.locale))
                .map(({ economy, shown }) => (
                  <option key={economy} value={economy}>
                    {shown}
                  </option>
                ))}
            </select>
          ) : (
            <Button plain onClick={() => setChoosing(true)}>
              {t('problems.another')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
