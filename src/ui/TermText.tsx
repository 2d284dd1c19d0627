import {
  createContext,
  startTransition,
  use,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { getI18n } from 'react-i18next';
import { lateWords } from '../language/index.ts';

/** By term, which text of a section marks it: the first that has it. */
type Marks = Map<string, string>;

const SectionMarks = createContext<Marks | null>(null);

/** The marks of the section around; of a text alone, none. */
export function useSectionMarks(): Marks | null {
  return use(SectionMarks);
}

/** A section: each term of the glossary is marked where it first stands in it. */
export function TermSection({ children }: { children: ReactNode }) {
  const [marks] = useState<Marks>(() => new Map());
  return <SectionMarks value={marks}>{children}</SectionMarks>;
}

type Marked = ComponentType<{ text: string }>;

let marked: Marked | null = null;
const waiting = new Set<(Loaded: Marked) => void>();
let armed: AbortController | null = null;

/**
 * A text, in which the terms of the glossary open their definition: from when the user first does
 * something on the page, which asks for the code and the words.
 *
 * @param props.light whether that is a press or a key, where the words of the other pages are not there
 */
export function TermText({ text, light = false }: { text: string; light?: boolean }) {
  // In an object: React would call a component that is put into a state by itself.
  const [loaded, setLoaded] = useState(() => (marked ? { Marked: marked } : null));
  useEffect(() => {
    if (marked) {
      setLoaded({ Marked: marked });
      return;
    }
    const tell = (Marked: Marked) => setLoaded({ Marked });
    waiting.add(tell);
    arm(light);
    return () => void waiting.delete(tell);
  }, [light]);
  return loaded ? <loaded.Marked text={text} /> : text;
}

function arm(light: boolean): void {
  if (armed) return;
  armed = new AbortController();
  const { signal } = armed;
  const load = () => {
    armed?.abort();
    Promise.all([import('./terms/MarkedText.tsx'), lateWords()])
      .then(async ([module]) => {
        await getI18n().loadNamespaces(['glossary']);
        marked = module.default;
        startTransition(() => waiting.forEach((tell) => tell(module.default)));
        waiting.clear();
      })
      // The words stay as they are; the next thing that the user does tries again.
      .catch(() => {
        armed = null;
        arm(light);
      });
  };
  for (const kind of ['pointerdown', 'keydown', ...(light ? [] : ['pointermove'])])
    document.addEventListener(kind, load, { signal, passive: true, capture: true });
}
