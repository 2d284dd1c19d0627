import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { Button } from '../../ui/Button.tsx';
import { textHref } from '../../figures/questions/reading/ask-href.ts';
import { useCompletions } from '../../figures/questions/suggest/use-completions.ts';

const most = 6;

/** The field of the page, which offers the questions that begin as what is typed. */
export function AskField(props: { asked: string; economies: readonly PlacedEconomy[] }) {
  const { asked, economies } = props;
  const { t } = useTranslation('ask');
  const [, navigate] = useLocation();
  const id = useId();
  const [typed, setTyped] = useState(asked);
  const complete = useCompletions(economies);
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
    </search>
  );
}
