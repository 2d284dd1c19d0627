import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { CopyText } from '../CopyText.tsx';
import type { Exportable } from '../export-source.ts';
import { KnownSources } from '../KnownSources.tsx';
import { sqlHref } from '../sql-href.ts';
import { today } from '../today.ts';
import { filled, snippet, snippetLanguages } from './snippets.ts';

const languages = ['sql', ...snippetLanguages] as const;
type CodeLanguage = (typeof languages)[number];

/** The SQL of something, and code that reads the same rows elsewhere. */
export function CodeChoice({ what }: { what: Exportable }) {
  const { t } = useTranslation('exports');
  const [language, setLanguage] = useState<CodeLanguage>('sql');
  return (
    <>
      <ToggleGroup
        label={t('code.language')}
        options={languages.map((value) => ({ value, label: t(`code.${value}`) }))}
        value={language}
        onChange={setLanguage}
      />
      {language === 'sql' ? (
        <>
          <p className="take__lead">{t('code.sql_lead')}</p>
          {what.statements.map((statement, index) => (
            // They never move.
            <div key={index} className="take__statement">
              <CopyText
                label={t('code.statement', { number: index + 1 })}
                text={filled(statement)}
                code
              />
              <Link href={sqlHref(statement.sql, statement.parameters)}>{t('code.open')}</Link>
            </div>
          ))}
        </>
      ) : (
        <KnownSources what={what}>
          {({ data, sources }) => (
            <>
              <p className="take__lead">{t('code.lead')}</p>
              <CopyText
                label={t(`code.${language}`)}
                text={snippet(language, {
                  database: `${data.folder}atlas.duckdb`,
                  statements: what.statements,
                  about: [
                    what.title,
                    ...sources.map(
                      ({ publisher, title, cited, licence }) =>
                        `${publisher}, ${title}, ${cited} (${licence})`,
                    ),
                    what.permalink,
                    t('code.about', { edition: data.edition, day: today() }),
                  ],
                })}
                code
              />
              <p className="take__lead">
                <Link href="/sources#downloads">{t('code.tables')}</Link>
              </p>
            </>
          )}
        </KnownSources>
      )}
    </>
  );
}
