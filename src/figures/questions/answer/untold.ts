/** Of these a figure is not told. */
export const untold: ReadonlySet<string> = new Set(['thin', 'doubtful', 'few', 'alike']);
