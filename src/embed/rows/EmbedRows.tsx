import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { FigureTable } from '../../figures/figure/define-figure.ts';
import { Rows as Table } from '../../figures/rows/Rows.tsx';
import { useLanguage } from '../../language/index.ts';
import { translatorOf, wordsOf } from '../embed-language.ts';
import { rowsWords } from '../words-file.ts';

/** The rows of an embed's picture, in words that the picture does without. */
export function Rows(props: { table: FigureTable; title: string; figure: string }) {
  const { table, title, figure } = props;
  const { t } = useTranslation('embed');
  const { language } = useLanguage();
  const [words, setWords] = useState<i18n | 'failed' | null>(null);
  useEffect(() => {
    Promise.all([figure, rowsWords].map((name) => wordsOf(language, name)))
      .then((catalogues) => translatorOf(language, Object.assign({}, ...catalogues)))
      .then(setWords, () => setWords('failed'));
  }, [language, figure]);
  if (words === 'failed') return <p role="alert">{t('failed.text')}</p>;
  if (words === null) return <p>{t('waiting')}</p>;
  return (
    <I18nextProvider i18n={words}>
      <Table table={table} title={title} />
    </I18nextProvider>
  );
}
