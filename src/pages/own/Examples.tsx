import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { keepFile } from '../../exports/keep-file.ts';
import { useEconomyName } from '../../language/index.ts';
import { exampleKinds, makeExample, type ExampleKind } from './example-file.ts';
import { Button } from '../../ui/Button.tsx';

/** Files of real figures, to try the page with or to fill in. */
export function Examples({ onFile }: { onFile: (file: Blob, name: string) => void }) {
  const { t } = useTranslation('own');
  const database = useDatabase();
  const name = useEconomyName();
  const [failed, setFailed] = useState(false);
  const make = (kind: ExampleKind, use: (file: Blob, name: string) => void) => {
    setFailed(false);
    const headings = {
      sender: t('role.sender'),
      receiver: t('role.receiver'),
      economy: t('role.economy'),
      year: t('role.year'),
      amount: `${t('example.amount')} (${t('unit.usd_million')})`,
    };
    makeExample(kind, database, name, headings)
      .then((file) => use(file, `${t(`example.file.${kind}`)}.csv`))
      .catch(() => setFailed(true));
  };
  return (
    <div className="own__examples">
      <h2 className="own__small-head">{t('example.title')}</h2>
      <ul role="list">
        {exampleKinds.map((kind) => (
          <li key={kind}>
            <Button onClick={() => make(kind, onFile)}>{t(`example.try.${kind}`)}</Button>
            <Button plain onClick={() => make(kind, (file, title) => keepFile(title, file))}>
              {t('example.download')}
              <span className="visually-hidden">{t(`example.try.${kind}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('example.failed')}</p>}
    </div>
  );
}
