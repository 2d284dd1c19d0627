import { useMemo } from 'react';
import type { NamedEconomy } from '../../../language/index.ts';
import { useReader } from '../../../figures/questions/reading/use-reader.ts';
import { useCompletions } from '../../../figures/questions/suggest/use-completions.ts';
import type { Answer } from './found/search-atlas.ts';

/** How many are offered while one types. */
const most = 4;

/** Questions that a text is, or begins as. */
export interface TypedQuestions {
  texts: readonly string[];
  /** Whether the text itself is a question that can be answered. */
  isOne: boolean;
}

const none: TypedQuestions = { texts: [], isOne: false };

/** What of a text in the field can be asked: itself where it is a question, and those that begin so. */
export function useQuestions(economies: readonly NamedEconomy[], text: string): TypedQuestions {
  const read = useReader(economies);
  const complete = useCompletions(economies);
  return useMemo(() => {
    const typed = text.trim();
    if (read === null || typed.length < 4) return none;
    const { questions, economies: named, meanings } = read(typed);
    const isOne = questions.length > 0;
    const asks = isOne || /[?؟]$/.test(typed) || (meanings.size > 0 && / .+ .+ /.test(typed));
    const texts = [...(asks ? [typed] : []), ...complete(typed, named, most)];
    return { texts: [...new Set(texts)].slice(0, most), isOne };
  }, [read, complete, text]);
}

/** What was found, with questions: first where the text is one, last where it may begin one. */
export function withQuestions(answer: Answer, { texts, isOne }: TypedQuestions): Answer {
  if (texts.length === 0) return answer;
  const questions = {
    heading: 'questions' as const,
    found: texts.map((text) => ({ kind: 'question' as const, text })),
  };
  return isOne
    ? { ...answer, groups: [questions, ...answer.groups], unknown: [], understood: [] }
    : { ...answer, groups: [...answer.groups, questions] };
}
