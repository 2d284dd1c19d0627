import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemGroup } from '../../../user-data/infer/problems.ts';
import type { OwnNames } from '../../../user-data/names/own-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { NamePairs } from './NamePairs.tsx';

/** Takes the nearest economy of every unknown name with one press, shown beforehand; and back again. */
export function TakeAll(props: {
  problems: readonly ProblemGroup[];
  onTake: (names: OwnNames) => void;
  onUndo: (names: OwnNames) => void;
}) {
  const { problems, onTake, onUndo } = props;
  const { t } = useTranslation('own');
  const [taken, setTaken] = useState<OwnNames | null>(null);
  const offered: OwnNames = Object.fromEntries(
    problems.flatMap(({ fault, text, nearest: [first] }) =>
      fault === 'unknown_economy' && first !== undefined ? [[text, first]] : [],
    ),
  );
  const count = Object.keys(offered).length;
  return (
    <>
      {taken && (
        <Notice kind="news">
          <p>
            {t('names.taken', { count: Object.keys(taken).length })}{' '}
            <Button
              onClick={() => {
                onUndo(taken);
                setTaken(null);
              }}
            >
              {t('tables.undo')}
            </Button>
          </p>
          <details>
            <summary>{t('names.see')}</summary>
            <NamePairs names={taken} />
          </details>
        </Notice>
      )}
      {count > 1 && (
        <div className="own__list-of-names">
          <Button
            className="own__main"
            onClick={() => {
              onTake(offered);
              setTaken({ ...taken, ...offered });
            }}
          >
            {t('names.take_all', { count })}
          </Button>
          <details>
            <summary>{t('names.see')}</summary>
            <NamePairs names={offered} />
          </details>
        </div>
      )}
    </>
  );
}
