import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EngineError } from '../../database/engine-error.ts';
import { citationsOf } from '../../domain/editions/citation.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { FigureSources } from '../../figures/shown/FigureSources.tsx';
import '../../figures/shown/figure.css';
import { useRows } from '../../figures/shown/use-rows.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { answerTo } from '../../figures/questions/answer/answer-question.ts';
import { mapHref } from '../../figures/questions/answer/map-href.ts';
import { planOf, type AnswerRows } from '../../figures/questions/answer/plan.ts';
import { statementOf } from '../../figures/questions/answer/statement-of.ts';
import { AnswerSql } from './AnswerSql.tsx';
import { Chips } from './Chips.tsx';
import { isFlowShape, type Question } from '../../figures/questions/reading/question.ts';

/** One reading of a question: how it was understood, its answer, whose figures, and the SQL. */
export function AnswerCard(props: { question: Question; economies: readonly PlacedEconomy[] }) {
  const { question, economies } = props;
  const { t } = useTranslation(['ask', 'world-map', 'newest-partners', 'figures', 'domain']);
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const id = useId();
  const { rows, settings, error, retry } = useRows<AnswerRows, Question>(
    planOf(question) as never,
    question,
  );
  const answer = useMemo(
    () => (rows === undefined || settings !== question ? null : answerTo(question, rows)),
    [rows, settings, question],
  );
  const [first, second] = question.economies;
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
          <h2 id={id} className="ask__sentence">
            {say(answer.sentences[0]!)}
          </h2>
          {answer.sentences.slice(1).map((sentence) => (
            <p key={say(sentence)} className="ask__more">
              {say(sentence)}
            </p>
          ))}
          <FigureSources
            citations={citationsOf(answer.uses)}
            kind={answer.kind}
            Text={WithTitles}
          />
          {answer.rows.length > 1 && (
            <details open={question.shape !== 'trend'} className="ask__rows">
              <summary>{t(question.shape === 'trend' ? 'rows_years' : 'rows')}</summary>
              <ol>
                {answer.rows.map((row) => (
                  <li key={`${row.economies.join('-')} ${row.year}`}>
                    <span>
                      {question.shape === 'trend'
                        ? format.year(row.year)
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
            <Link href={mapHref(question)}>{t('map')}</Link>
            {question.shape === 'corridor' && (
              <Link href={`/corridor/${first}/${second}`}>{t('corridor_page')}</Link>
            )}
            {question.shape !== 'corridor' &&
              question.economies.map((economy) => (
                <Link key={economy} href={`/country/${economy}`}>
                  {t('economy_page', { economy: name.forms(economy) })}
                </Link>
              ))}
          </p>
          <AnswerSql {...statementOf(question, answer.years)} />
        </>
      )}
    </article>
  );
}

/** Years that there are figures of, the newest first. */
function yearsOf(question: Question, rows: AnswerRows | undefined): readonly number[] {
  const all = isFlowShape(question)
    ? (rows?.flowYears ?? []).map(({ year }) => year)
    : [...(rows?.values ?? []), ...(rows?.totals ?? [])].map(({ year }) => year);
  return [...new Set(all)].sort((a, b) => b - a);
}
