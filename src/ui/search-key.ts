const storageKey = 'atlas.search-key';

/** Whether the key `/` leads to the search above the map: unless it was turned off in this browser. */
export function searchKeyIsOn(storage: () => Storage = () => localStorage): boolean {
  try {
    return storage().getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Turns the key on or off for this browser.
 *
 * @returns whether the browser keeps it
 */
export function turnSearchKey(on: boolean, storage: () => Storage = () => localStorage): boolean {
  try {
    if (on) storage().removeItem(storageKey);
    else storage().setItem(storageKey, 'off');
    return true;
  } catch {
    return false;
  }
}
