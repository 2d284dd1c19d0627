import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { functions } from './dialect.ts';
import { suggestions, type KnownTable } from './suggest.ts';

const types = {
  table: 'class',
  macro: 'function',
  column: 'property',
  function: 'function',
  keyword: 'keyword',
} as const;

/** Names of the schema and functions, for the editor; words of the language come from elsewhere. */
export function completeFrom(known: () => readonly KnownTable[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w]*/);
    const from = word?.from ?? context.pos;
    const before = context.state.sliceDoc(0, from);
    if (from === context.pos && !context.explicit && !before.endsWith('.')) return null;
    const found = suggestions(context.state.doc.toString(), before, known()).map(
      ({ name, kind, title }, index): Completion => ({
        label: name,
        type: types[kind],
        boost: kind === 'column' ? 20 - index / 1000 : 10 - index / 1000,
        ...(title === undefined ? {} : { detail: title }),
        ...(kind === 'macro' ? { apply: `${name}(` } : {}),
      }),
    );
    const plain = before.endsWith('.')
      ? []
      : functions.map((name): Completion => ({ label: name, type: 'function', apply: `${name}(` }));
    return { from, options: [...found, ...plain], validFor: /^\w*$/ };
  };
}
