import type { Brief } from './brief.ts';
import { readBrief, writeBrief } from './brief-address.ts';

const key = 'atlas-brief';

/** The brief that this browser keeps; null where it keeps none, or lets nothing be read. */
export function readKept(storage: () => Storage = () => localStorage): Brief | null {
  try {
    const text = storage().getItem(key);
    if (text === null) return null;
    const [search = '', hash = ''] = text.split('\n');
    return readBrief({ search, hash });
  } catch {
    return null;
  }
}

/** Keeps a brief in this browser; gives false where it refuses, or has no more room. */
export function keepBrief(brief: Brief, storage: () => Storage = () => localStorage): boolean {
  try {
    if (brief.parts.length === 0 && brief.title === '' && brief.language === null)
      storage().removeItem(key);
    else {
      const { search, hash } = writeBrief(brief, true);
      storage().setItem(key, `${search}\n${hash}`);
    }
    return true;
  } catch {
    return false;
  }
}
