const storageKey = 'atlas.searches';
const most = 5;

/** Keys of what was chosen lately, the last first; none where the browser keeps nothing. */
export function keptSearches(storage: () => Storage = () => localStorage): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps the key of what was just chosen, if the browser lets it. */
export function keepSearch(key: string, storage: () => Storage = () => localStorage): void {
  const others = keptSearches(storage).filter((other) => other !== key);
  try {
    storage().setItem(storageKey, JSON.stringify([key, ...others].slice(0, most)));
  } catch {
    // The next search begins with nothing.
  }
}
