import { useEffect, useState } from 'react';
import { keepSaved, readSaved, withScenario, type SavedScenario } from './saved-scenarios.ts';

export interface SavedState {
  saved: readonly SavedScenario[];
  /** This browser keeps nothing: what is named is there until the page is closed. */
  denied: boolean;
  save: (name: string, scenario: string) => void;
  remove: (name: string) => void;
}

/** The scenarios that the user named in this browser, the newest first. */
export function useSaved(): SavedState {
  const [saved, setSaved] = useState<readonly SavedScenario[]>([]);
  const [denied, setDenied] = useState(false);
  // Afterwards, because the page may come drawn, and was drawn without them.
  useEffect(() => {
    const kept = readSaved();
    setSaved(kept ?? []);
    setDenied(kept === null);
  }, []);
  const put = (next: readonly SavedScenario[]) => {
    setSaved(next);
    setDenied(!keepSaved(next));
  };
  return {
    saved,
    denied,
    save: (name, scenario) => put(withScenario(saved, { name, scenario, at: Date.now() })),
    remove: (name) => put(saved.filter((one) => one.name !== name)),
  };
}
