/** Settings, rows or a model of a figure of which only that it is one is known. */
export type AnySettings = Record<string, unknown>;
