import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { Button } from '../../ui/Button.tsx';
import { textHref } from '../../figures/questions/reading/ask-href.ts';
import { useReader } from '../../figures/questions/reading/use-reader.ts';
import { nearBy } from '../../figures/questions/suggest/near-by.ts';
import { worded } from '../../figures/questions/suggest/worded.ts';
import { useEconomyName, usePhrases } from '../../language/index.ts';
import { useCompletions } from '../../figures/questions/suggest/use-completions.ts';

const most = 6;
/** Shorter texts say nothing yet. */
const fewest = 4;

/** The field of the page, which offers the questions that begin as what is typed. */
export function AskField(props: { asked: string; economies: readonly PlacedEconomy[] }) {
  const { asked, economies } = props;
  const { t } = useTranslation('ask');
  const [, navigate] = useLocation();
  const id = useId();
  const [typed, setTyped] = useState(asked);
  const complete = useCompletions(economies);
  const known = economies.length > 0 ? economies : undefined;
  const read = useReader(known);
  const phrase = usePhrases('ask');
  const { forms } = useEconomyName();
  // What is typed need not begin as a question does.
  const near = useMemo(() => {
    if (typed === asked || typed.trim().length < fewest || read === null) return [];
    const reading = read(typed);
    const says = [...reading.economies, ...reading.groups, ...reading.likely].length > 0;
    if (reading.questions.length > 0 || !says) return [];
    return nearBy(reading).flatMap((question) => worded(question, phrase, forms) ?? []);
  }, [typed, asked, read, phrase, forms]);
  const offered = useMemo(
    () => (typed === asked ? [] : complete(typed, [], most)),
    [complete, typed, asked],
  );
  return (
    <search>
      <form
        className="ask__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') navigate(textHref(typed.trim()));
        }}
      >
        <label className="ask__field">
          <span className="ask__label">{t('field')}</span>
          <input
            type="text"
            name="q"
            dir="auto"
            maxLength={200}
            autoComplete="off"
            placeholder={t('hint')}
            list={id}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <datalist id={id}>
          {offered.map((question) => (
            <option key={question} value={question}>
              {question}
            </option>
          ))}
        </datalist>
        <Button type="submit">{t('ask')}</Button>
      </form>
      {offered.length === 0 && near.length > 0 && (
        <ul className="ask__near" aria-label={t('near')}>
          {near.map((question) => (
            <li key={question}>
              <Link href={textHref(question)}>{question}</Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
