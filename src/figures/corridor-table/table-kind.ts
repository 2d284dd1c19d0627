/** Whose amounts: a published matrix or this atlas's estimate. */
export const tableKinds = ['published', 'modelled'] as const;

export type TableKind = (typeof tableKinds)[number];
