/** Asks an embed for its height: from the page around it, once it listens. */
export interface Hello {
  atlas: 'hello';
}
/** Says that an embed listens; holds nothing. */
export interface Ready {
  atlas: 'ready';
}
/** An embed's height in CSS px, rounded up. */
export interface Height {
  atlas: 'height';
  height: number;
}

/** Says whether the page around an embed is dark: from that page, when asked and when it changes. */
export interface Scheme {
  atlas: 'scheme';
  dark: boolean;
}

/** The height in a message of an embed; null for any other message. */
export function heightIn(data: unknown): number | null {
  if (!isMessage(data, 'height')) return null;
  const { height } = data as Partial<Height>;
  return typeof height === 'number' && height > 0 && height < 20_000 ? Math.ceil(height) : null;
}

export function isMessage(data: unknown, name: 'hello' | 'ready' | 'height' | 'scheme'): boolean {
  return typeof data === 'object' && data !== null && 'atlas' in data && data.atlas === name;
}
