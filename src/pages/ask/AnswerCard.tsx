import { lazy, Suspense, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EngineError } from '../../database/engine-error.ts';
import { citationsOf } from '../../domain/editions/citation.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import { FigureSources } from '../../figures/shown/FigureSources.tsx';
import '../../figures/shown/figure.css';
import { useRows } from '../../figures/shown/use-rows.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { answerTo, type Answer } from '../../figures/questions/answer/answer-question.ts';
import { asSentence } from '../../figures/questions/answer/as-sentence.ts';
import { isOldSaid } from '../../figures/questions/answer/known-of.ts';
import { mapHref } from '../../figures/questions/answer/map-href.ts';
import { planOf, type AnswerRows } from '../../figures/questions/answer/plan.ts';
import { statementOf } from '../../figures/questions/answer/statement-of.ts';
import { AnswerSql } from './AnswerSql.tsx';
import { Chips } from './Chips.tsx';
import { askedGroup } from '../../figures/questions/reading/asked-group.ts';
import { groupsOf, isFlowShape, type Question } from '../../figures/questions/reading/question.ts';
import { useAskedName } from '../../figures/questions/use-asked-name.ts';

const AnswerFigure = lazy(() => import('./AnswerFigure.tsx'));

/** One reading of a question: how it was understood, its answer, whose figures, and the SQL. */
export function AnswerCard(props: { question: Question; economies: readonly PlacedEconomy[] }) {
  const { question, economies } = props;
  const { t } = useTranslation([
    'ask',
    'world-map',
    'newest-partners',
    'economy-summary',
    'corridor-official',
    'official',
    'figures',
    'domain',
  ]);
  const say = useSay();
  const format = useFormat();
  const { forms } = useEconomyName();
  const name = useAskedName();
  const groups = groupsOf(question);
  const id = useId();
  const { rows, settings, error, retry } = useRows<AnswerRows, Question>(
    planOf(question) as never,
    question,
  );
  const answer = useMemo(
    () => (rows === undefined || settings !== question ? null : answerTo(question, rows)),
    [rows, settings, question],
  );
  const besides = answer?.sentences.slice(1).filter((one) => !isOldSaid(one)) ?? [];
  const [first, second] = question.economies;
  const overYears =
    question.since !== null || question.until !== null || question.shape === 'trend';
  const several = question.economies.length > 1;
  const years = useMemo(() => yearsOf(question, rows), [question, rows]);
  return (
    <article className="ask__answer" aria-labelledby={answer ? id : undefined}>
      <Chips question={question} economies={economies} years={years} />
      {answer === null && !error && <p className="note">{t('waiting')}</p>}
      {error && (
        <Notice kind="error" title={t('failed')} onRetry={retry}>
          {error instanceof EngineError ? say(error.said) : t('failed_why')}
        </Notice>
      )}
      {answer !== null && (
        <>
          {answer.sentences.filter(isOldSaid).map((sentence) => (
            <p key={say(sentence)} className="ask__more">
              {plainText(say(sentence))}
            </p>
          ))}
          <h2 id={id} className="ask__sentence">
            {plainText(say(asSentence(answer.sentences[0]!)))}
          </h2>
          {besides.map((sentence) => (
            <p key={say(sentence)} className="ask__more">
              {plainText(say(asSentence(sentence)))}
            </p>
          ))}
          <FigureSources
            citations={citationsOf(answer.uses)}
            kind={answer.kind}
            Text={WithTitles}
          />
          {rows !== undefined && (
            <Suspense fallback={<p className="note">{t('waiting')}</p>}>
              <AnswerFigure question={question} rows={rows} answer={answer} />
            </Suspense>
          )}
          {answer.rows.length > 1 && (
            <details open={!overYears} className="ask__rows">
              <summary>{t(overYears ? 'rows_years' : 'rows')}</summary>
              <ol>
                {answer.rows.map((row) => (
                  <li key={`${row.economies.join('-')} ${row.year}`}>
                    <span>
                      {overYears
                        ? several
                          ? t('of_year', {
                              name: name(row.economies[0]!),
                              year: format.year(row.year),
                            })
                          : format.year(row.year)
                        : row.economies.length === 2
                          ? t('pair', {
                              sender: name(row.economies[0]!),
                              receiver: name(row.economies[1]!),
                            })
                          : name(row.economies[0]!)}
                    </span>{' '}
                    <span className="ask__value">
                      {say({ id: 'ask:shown', values: { value: row.value } })}
                    </span>
                  </li>
                ))}
              </ol>
            </details>
          )}
          <p className="ask__links">
            <Link href={mapHref(ofYear(question, answer))}>{t('map')}</Link>
            {question.shape === 'corridor' && groups.length === 0 && (
              <Link href={`/corridor/${first}/${second}`}>{t('corridor_page')}</Link>
            )}
            {(question.shape !== 'corridor' || groups.length > 0) &&
              question.economies
                .filter((code) => askedGroup(code) !== 'pacific')
                .map((code) => (
                  <Link key={code} href={`/country/${code}`}>
                    {askedGroup(code) === null
                      ? t('economy_page', { economy: forms(code) })
                      : t('group_page', { group: name(code) })}
                  </Link>
                ))}
          </p>
          <AnswerSql {...statementOf(question, answer.years, answer.reported)} />
        </>
      )}
    </article>
  );
}

/** The words of a sentence without the marks of what they lead to on a page. */
function plainText(sentence: string): string {
  return linkedText(sentence)
    .map(({ text }) => text)
    .join('');
}

/** Of corridors the year of the answer, which may be before the newest there is; the map has no bank's. */
function ofYear(question: Question, { years: [year], reported }: Answer): Question {
  return isFlowShape(question) && year !== undefined && !reported
    ? { ...question, year }
    : question;
}

/** Years that there are figures of, the newest first. */
function yearsOf(question: Question, rows: AnswerRows | undefined): readonly number[] {
  const all = isFlowShape(question)
    ? (rows?.flowYears ?? []).map(({ year }) => year)
    : [...(rows?.values ?? []), ...(rows?.totals ?? [])].map(({ year }) => year);
  return [...new Set(all)].sort((a, b) => b - a);
}
