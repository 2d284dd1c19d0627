import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { askedFor, textHref } from '../../figures/questions/reading/ask-href.ts';
import { Readings } from './Readings.tsx';
import { keyOf } from '../../figures/questions/reading/question.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { AskField } from './AskField.tsx';
import './AskPage.css';

/** Questions in plain words, `/ask?q=…`, and their answers. */
export default function AskPage() {
  const { t } = useTranslation('ask');
  const search = useSearch();
  const { text, question } = askedFor(search);
  const { data } = useAnswer(useMemo(() => economiesQuery(), []));
  const economies = useMemo(() => data?.filter((one) => one.placed), [data]);
  useDocumentDescription([t('lead')]);
  const examples = t('examples_list', { returnObjects: true });
  return (
    <EconomiesProvider economies={data ?? []}>
      <div className="ask">
        <header className="ask__head">
          <h1>{t('title')}</h1>
          <p className="ask__lead">{t('lead')}</p>
        </header>
        <AskField key={text} asked={text} economies={economies ?? []} />
        {question === null && text === '' && (
          <section className="ask__examples" aria-labelledby="ask-examples">
            <h2 id="ask-examples">{t('examples')}</h2>
            <ul>
              {Object.values(examples).map((example) => (
                <li key={example}>
                  <Link href={textHref(example)}>{example}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {question !== null && (
          <AnswerCard key={keyOf(question)} question={question} economies={economies ?? []} />
        )}
        {question === null && text !== '' && <Readings text={text} economies={economies} />}
      </div>
    </EconomiesProvider>
  );
}
