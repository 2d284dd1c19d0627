/** Whose figures are shown: a publisher's, our estimate, or both. */
export type FigureKind = 'published' | 'modelled' | 'mixed';
