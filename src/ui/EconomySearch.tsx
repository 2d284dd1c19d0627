import { lazy, Suspense, useId, useState } from 'react';
import type { EconomyCode } from '../domain/economy.ts';
import type { NamedEconomy } from '../language/index.ts';
import './EconomySearch.css';

const EconomyCombobox = lazy(() => import('./EconomyCombobox.tsx'));

export interface EconomySearchProps {
  label: string;
  placeholder?: string;
  /** Everything that can be found. */
  economies: readonly NamedEconomy[];
  value: EconomyCode | null;
  onChoose: (economy: EconomyCode | null) => void;
}

/**
 * Finds an economy by its name in the reader's language or in English, or by its code. The
 * machinery comes only when the field is first touched; what is typed until then is kept.
 */
export function EconomySearch(props: EconomySearchProps) {
  const [touched, setTouched] = useState(false);
  const [typed, setTyped] = useState('');
  // Once used it stays: to make its list of names again at every choice takes milliseconds.
  const [used, setUsed] = useState(false);
  const wanted = used || touched || props.value !== null;
  if (wanted && !used) setUsed(true);
  const id = useId();
  const plain = (
    <input
      className="economy-search__input"
      type="text"
      role="combobox"
      aria-controls={id}
      aria-expanded={false}
      aria-autocomplete="list"
      autoComplete="off"
      spellCheck={false}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={() => setTouched(true)}
      onPointerEnter={() => void import('./EconomyCombobox.tsx')}
    />
  );
  return (
    <div className="economy-search">
      {wanted ? (
        <Suspense fallback={plain}>
          <EconomyCombobox {...props} typed={typed} takeFocus={touched} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}
