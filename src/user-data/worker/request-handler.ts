import { readFile } from '../parse/read-file.ts';
import { FileError } from '../parse/file-error.ts';
import { fullHeader, textMark, type RawTable } from '../parse/raw-table.ts';
import { withOwnNames, type OwnNames } from '../names/own-names.ts';
import { problemFile } from './problem-file.ts';
import type { FileSummary, Reply, Request, Understanding } from './protocol.ts';
import { economyIndex, type EconomyIndex } from '../infer/economy-index.ts';
import { guessPlan } from '../infer/guess.ts';
import { shape } from '../infer/shape/shape.ts';
import { noChoices, type Choices } from '../step.ts';
import { interpret, type Understood } from '../infer/interpret.ts';
import { notesOf, type Note } from '../infer/notes.ts';

const examples = 4;
const mostGroups = 500;

/** Answers the page's requests about one file after the other; runs in a worker. */
export function requestHandler(
  reply: (reply: Reply) => void,
  atlas: EconomyIndex = economyIndex([], []),
  names: OwnNames = {},
) {
  let index = withOwnNames(atlas, names);
  /** The file as it was read; `raw` is what it is understood as: keys split, units in names and so on. */
  let file: { table: RawTable; report: FileSummary['report'] } | null = null;
  let raw: RawTable | null = null;
  let understood: Understood | null = null;

  async function answer(request: Request): Promise<void> {
    switch (request.kind) {
      case 'know':
        atlas = economyIndex(request.economies, request.spellings);
        names = request.names;
        return;
      case 'names':
        names = request.names;
        return;
      case 'read': {
        [file, raw, understood] = [null, null, null];
        // What the list is used for is told of each file.
        index = withOwnNames(atlas, names);
        file = await readFile(request.file, request.name, request.settings, {
          onStep: async (share, rows) => reply({ kind: 'progress', stage: 'reading', share, rows }),
          onBeginning: (beginning) => reply({ kind: 'beginning', beginning }),
        });
        reply({ kind: 'read', summary: shaped(noChoices) });
        return;
      }
      case 'reshape':
        understood = null;
        reply({ kind: 'read', summary: shaped(request.choices) });
        return;
      case 'understand': {
        if (!raw) throw new FileError('worker');
        const { rows } = raw;
        // Were this plan to fail, the table of the one before must not be taken for its own.
        understood = null;
        understood = interpret(raw, request.plan, index, (done) =>
          reply({ kind: 'progress', stage: 'understanding', share: done / rows, rows: done }),
        );
        const notes = notesOf(raw, request.plan);
        reply({
          kind: 'understood',
          understanding: understandingOf(understood, notes, index.used()),
        });
        return;
      }
      case 'table':
        if (!understood) throw new FileError('worker');
        reply({ kind: 'table', table: understood.table });
        return;
      case 'problems':
        if (!understood) throw new FileError('worker');
        reply({
          kind: 'problems',
          file: problemFile(understood.problems, request.words, index.name),
        });
    }
  }

  function shaped(choices: Choices): FileSummary {
    if (!file) throw new FileError('worker');
    const { table, report } = file;
    const done = shape(table, index, choices);
    raw = done.raw;
    const guess = guessPlan(raw, index, choices);
    return {
      ...summaryOf(raw),
      report,
      plan: guess.plan,
      steps: [...done.steps, ...guess.steps],
      questions: [...done.questions, ...guess.questions],
    };
  }

  return async (request: Request): Promise<void> => {
    try {
      await answer(request);
    } catch (error) {
      if (error instanceof FileError)
        reply({ kind: 'failed', fault: error.fault, values: error.values });
      else reply({ kind: 'failed', fault: 'worker', values: { details: String(error) } });
    }
  };
}

function summaryOf(raw: RawTable): Pick<FileSummary, 'columns' | 'rows' | 'named'> {
  return {
    columns: raw.columns.map((column) => ({
      header: fullHeader(column),
      examples: (column.written ?? column.texts)
        .slice(1, examples + 1)
        .map((text) => text.replace(textMark, '').slice(0, 60)),
    })),
    rows: raw.rows,
    named: raw.named,
  };
}

function understandingOf(
  { table, counts, problems, shown, preview }: Understood,
  notes: readonly Note[],
  byList: OwnNames,
): Understanding {
  const { shape, years, columns, rows, bytes } = table;
  const groups = problems.groups();
  return {
    counts,
    notes,
    problems: groups.slice(0, mostGroups),
    kinds: groups.length,
    byList,
    shown,
    preview,
    table: { shape, years, columns, rows, bytes },
  };
}
