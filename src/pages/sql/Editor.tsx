import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { CodeEditor } from './editor/code-editor.ts';
import { saidTexts } from './editor/said-texts.ts';
import type { KnownTable } from './editor/suggest.ts';

/** What the page does to the text beyond setting it. */
export interface EditorHandle {
  insert: (text: string) => void;
  focus: (at?: number) => void;
}

/** The place of an error in the text, and what it says. */
export interface MarkedError {
  from: number;
  to: number;
  message: string;
}

interface EditorProps {
  text: string;
  onChange: (text: string) => void;
  onRun: (text: string) => void;
  known: readonly KnownTable[];
  error: MarkedError | null;
  /** Id of what describes the field. */
  describedBy: string;
  ref?: Ref<EditorHandle>;
}

/**
 * The field for a statement: a plain one at once, the editor with colours and completion in its place
 * when it has loaded. Where that fails the plain one stays, and all else works.
 */
export function Editor({ text, onChange, onRun, known, error, describedBy, ref }: EditorProps) {
  const { t } = useTranslation('sql');
  const host = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<CodeEditor | null>(null);
  const [ready, setReady] = useState(false);
  const [said] = useState(saidTexts);
  const latest = useRef({ text, onChange, onRun, known });
  useEffect(() => {
    latest.current = { text, onChange, onRun, known };
  });

  const label = t('editor.label');
  const hint = t('editor.placeholder');
  useEffect(() => {
    let gone = false;
    void (async () => {
      try {
        const { codeEditor } = await import('./editor/code-editor.ts');
        if (gone || !host.current) return;
        const held = plain.current === document.activeElement;
        const at = plain.current?.selectionStart;
        editor.current = codeEditor({
          host: host.current,
          text: latest.current.text,
          label,
          placeholder: hint,
          known: () => latest.current.known,
          onChange: (next) => {
            said.say(next);
            latest.current.onChange(next);
          },
          onRun: (now) => latest.current.onRun(now),
        });
        // Both at once are never painted.
        flushSync(() => setReady(true));
        if (held) editor.current.focus(at);
      } catch {
        // The plain field stays.
      }
    })();
    return () => {
      gone = true;
      editor.current?.destroy();
      editor.current = null;
      setReady(false);
    };
  }, [label, hint, said]);

  useEffect(() => {
    if (said.isNew(text)) editor.current?.setText(text);
  }, [text, ready, said]);
  useEffect(() => editor.current?.mark(error), [error, ready]);

  useImperativeHandle(ref, () => ({
    insert(inserted) {
      if (editor.current) return editor.current.insert(inserted);
      const field = plain.current;
      if (!field) return;
      const { selectionStart, selectionEnd, value } = field;
      onChange(value.slice(0, selectionStart) + inserted + value.slice(selectionEnd));
      field.focus();
    },
    focus(at) {
      if (editor.current) return editor.current.focus(at);
      plain.current?.focus();
      if (at !== undefined) plain.current?.setSelectionRange(at, at);
    },
  }));

  return (
    <div className="sql-editor" dir="ltr" data-ready={ready || undefined}>
      <div ref={host} className="sql-editor__host" />
      {!ready && (
        <textarea
          ref={plain}
          className="sql-editor__plain"
          aria-label={label}
          aria-describedby={describedBy}
          placeholder={hint}
          spellCheck={false}
          autoCapitalize="off"
          rows={Math.min(text.split('\n').length, 16)}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onRun(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
