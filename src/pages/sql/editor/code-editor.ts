import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { keywordCompletionSource, sql } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { completeFrom } from './completion.ts';
import { duckdb } from './dialect.ts';
import { look } from './look.ts';
import type { KnownTable } from './suggest.ts';
import { typingOverSelection } from './typing.ts';

/** The editor as the page holds it. */
export interface CodeEditor {
  /** Shows another text, unless it is the one that is shown. */
  setText(text: string): void;
  /** Puts a text where the cursor is and goes on writing behind it. */
  insert(text: string): void;
  /** Underlines the place of an error, or none. */
  mark(error: { from: number; to: number; message: string } | null): void;
  focus(at?: number): void;
  destroy(): void;
}

export interface CodeEditorOptions {
  /** Empty; the editor makes a shadow tree in it, because only there may it bring its own style. */
  host: HTMLElement;
  text: string;
  /** Name of the field, said by screen readers with how to leave it. */
  label: string;
  placeholder: string;
  known: () => readonly KnownTable[];
  /** Told what is written here, not what `setText` shows. */
  onChange: (text: string) => void;
  /** Told the text as it is now, which may be newer than what the page has drawn. */
  onRun: (text: string) => void;
}

/** Marks a text that the page gave: it need not be told. */
const given = Annotation.define<boolean>();

/** An editor for SQL. Tab indents; Escape and then Tab leaves it. */
export function codeEditor(options: CodeEditorOptions): CodeEditor {
  const root = options.host.shadowRoot ?? options.host.attachShadow({ mode: 'open' });
  const run = (view: EditorView) => {
    closeCompletion(view);
    options.onRun(view.state.doc.toString());
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        sql({ dialect: duckdb, upperCaseKeywords: true }),
        autocompletion({
          icons: false,
          override: [completeFrom(options.known), keywordCompletionSource(duckdb, true)],
        }),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
        typingOverSelection,
        EditorView.lineWrapping,
        placeholder(options.placeholder),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'false',
          autocapitalize: 'off',
          autocorrect: 'off',
        }),
        EditorView.updateListener.of((update) => {
          const own = update.transactions.some((one) => one.annotation(given));
          if (update.docChanged && !own) options.onChange(update.state.doc.toString());
        }),
        look,
      ],
    }),
  });

  return {
    setText(text) {
      const { doc } = view.state;
      if (doc.toString() === text) return;
      view.dispatch({
        changes: { from: 0, to: doc.length, insert: text },
        annotations: given.of(true),
      });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
      view.focus();
    },
    mark(error) {
      const { length } = view.state.doc;
      const diagnostics = error
        ? [
            {
              from: Math.min(error.from, length),
              to: Math.min(error.to, length),
              severity: 'error' as const,
              message: error.message,
            },
          ]
        : [];
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    focus(at) {
      if (at !== undefined) {
        const anchor = Math.min(at, view.state.doc.length);
        view.dispatch({ selection: { anchor }, scrollIntoView: true });
      }
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
