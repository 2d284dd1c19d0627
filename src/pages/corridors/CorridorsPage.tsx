import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { Workbench } from './Workbench.tsx';
import './CorridorsPage.css';

/** Every corridor of a year: filtered, sorted, chosen and taken away. */
export default function CorridorsPage() {
  // The words of the table are another folder's.
  useTranslation(['corridors', 'corridor-table', 'figures']);
  const economies = useAnswer(useMemo(() => economiesQuery(), []));
  return (
    <EconomiesProvider economies={economies.data ?? []}>
      <Workbench economies={economies.data} failed={economies.error} retry={economies.retry} />
    </EconomiesProvider>
  );
}
