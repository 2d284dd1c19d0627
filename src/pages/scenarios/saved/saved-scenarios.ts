/** A scenario that the user named: the text of its steps in the address, and when it was kept, ms since 1970. */
export interface SavedScenario {
  name: string;
  scenario: string;
  at: number;
}

const key = 'atlas-scenarios';
const most = 50;
export const longestName = 80;

/** The newest first, each name once, at most fifty. */
export function withScenario(
  saved: readonly SavedScenario[],
  scenario: SavedScenario,
): SavedScenario[] {
  const name = scenario.name.trim().slice(0, longestName);
  const others = saved.filter((one) => one.name !== name);
  return [{ ...scenario, name }, ...others].slice(0, most);
}

/** What is kept in this browser, of it what is whole; null where the browser lets nothing be read. */
export function readSaved(storage: () => Storage = () => localStorage): SavedScenario[] | null {
  let text: string | null;
  try {
    text = storage().getItem(key);
  } catch {
    return null;
  }
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps them in this browser; gives false where it refuses, or has no more room. */
export function keepSaved(
  saved: readonly SavedScenario[],
  storage: () => Storage = () => localStorage,
): boolean {
  try {
    if (saved.length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
}

function isSaved(value: unknown): value is SavedScenario {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    value.name !== '' &&
    value.name.length <= longestName &&
    'scenario' in value &&
    typeof value.scenario === 'string' &&
    'at' in value &&
    typeof value.at === 'number'
  );
}
