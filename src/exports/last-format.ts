import { formats, type Format } from './formats/index.ts';

const key = 'atlas-format';

/** The format chosen last on this device; null before any. */
export function lastFormat(): Format | null {
  try {
    const kept = localStorage.getItem(key);
    return formats.find((format) => format === kept) ?? null;
  } catch {
    // Storage may be forbidden.
    return null;
  }
}

export function rememberFormat(format: Format): void {
  try {
    localStorage.setItem(key, format);
  } catch {
    // Then it is asked anew.
  }
}
