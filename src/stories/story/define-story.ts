import type { SourceUse } from '../../domain/editions/citation.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { FactKind } from './facts.ts';
import type { Step } from './step.ts';

/** A guided piece: steps of a few sentences, each beside a figure. */
export interface Story {
  /** What the numbers are made by: the SQL of `facts.sql` beside it, which gives one row. */
  sql: string;
  /** Every column of that row that a sentence takes, and how it is written. */
  facts: Readonly<Record<string, FactKind>>;
  /** Economies that its sentences name by their codes, `{{TON.in}}`. */
  economies: readonly EconomyCode[];
  /** What the numbers rest on. */
  sources: readonly SourceUse[];
  /** Key of each step's words under `step`, and the figure beside them, in the order of reading. */
  steps: readonly Step[];
}

/**
 * Defines the story of a folder: its `story.ts` gives nothing else, as its default. Its place among
 * the stories is in `about.ts` beside it, its words in `words/<language>.json`, and in `relations.sql`
 * what its sentences claim of their numbers.
 */
export function defineStory(story: Story): Story {
  return story;
}
