import manifest from 'virtual:atlas-data';
import { siteRoot } from '../database/site-root.ts';

/** What `data/editions/<edition>.json` says of an edition that the site keeps. */
export interface KeptEdition {
  edition: string;
  /** Day of the data build, `2026-11-25`. */
  made: string;
  /** The embed's script and style as they were, from the site's root. */
  script: string;
  style: string;
}

/** Whether an embed is frozen: not at all or to the present edition, or to one that is gone. */
export type Frozen = 'live' | 'frozen' | 'gone';

interface Opener {
  open: (root: HTMLElement) => Promise<void>;
}

/**
 * The edition an embed is frozen to: how to open an earlier one, or where it stands.
 *
 * @throws when one that is kept can't be had
 */
export async function keptEdition(frozen: string | null): Promise<Opener | Frozen> {
  if (frozen === null || !/^[\da-f]{8}$/.test(frozen)) return 'live';
  if (frozen === manifest.edition) return 'frozen';
  const response = await fetch(new URL(`data/editions/${frozen}.json`, siteRoot()));
  if (response.status === 404) return 'gone';
  const { script, style } = (await response.json()) as KeptEdition;
  const module = (await import(/* @vite-ignore */ new URL(script, siteRoot()).href)) as {
    openEmbed: (root: HTMLElement, frozen: Frozen) => Promise<void>;
  };
  const [link, ...others] = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  if (link) link.href = new URL(style, siteRoot()).href;
  for (const other of others) other.remove();
  return { open: (root) => module.openEmbed(root, 'frozen') };
}
