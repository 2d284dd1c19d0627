/** Whether a note says what no border on a map means: no map leaves without it. */
export const isOfBoundaries = (id: string): boolean => id.endsWith(':note.boundaries');
