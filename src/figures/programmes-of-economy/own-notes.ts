/** Keys under `about` of what is said of a programme beside its facts, by its id. */
const keys: Readonly<Record<string, string>> = {
  'ce-0276': 'filler',
  'improving-knowledge-of-remittance-corridors-and-enhancing-development': 'blog',
  'initiatives-for-local-development-of-egypt-through-the': 'months',
  'migration-for-development-in-the-western-balkans-midweb': 'empty',
  'seco-migration-remittances-and-development-financing': 'corridor',
  'streamlining-diaspora-engagement-to-catalyse-private-investments-and': 'amount',
};

/** The key of what is said of a programme whose row has a note; null where that is all its title's. */
export function ownNote(id: string): string | null {
  return keys[id] ?? null;
}
