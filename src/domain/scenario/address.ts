import { elasticityOf, limits, type Limited } from './assumptions.ts';
import {
  incomeYears,
  mostSteps,
  type Economies,
  type IncomeChange,
  type Step,
  type StepKind,
} from './step.ts';

/**
 * Why a text is no scenario, as keys under `domain:parameter`: it isn't written like one, or asks for
 * more than can be assumed.
 */
export type ScenarioFault = 'not_scenario' | 'not_assumed';

/** Steps as text, such as `cost3_from.USA_e0.5~return10_from.ARE_women`; nothing for none. */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map(writeStep).join('~');
}

/** Reads what `writeSteps` wrote, or what a person wrote like it; or tells what is wrong with it. */
export function readSteps(text: string): readonly Step[] | ScenarioFault {
  if (text === '') return [];
  const parts = text.split('~');
  if (parts.length > mostSteps) return 'not_scenario';
  const steps: Step[] = [];
  for (const part of parts) {
    const step = readStep(part);
    if (typeof step === 'string') return step;
    steps.push(step);
  }
  return steps;
}

function writeStep(step: Step): string {
  switch (step.kind) {
    case 'cost':
      return joined(`cost${short(step.target)}`, between(step), elasticity(step));
    case 'levy':
      return joined(
        `levy${short(step.rate)}`,
        between(step),
        step.met === 100 ? '' : `met${short(step.met)}`,
        step.borne === 100 ? '' : `borne${short(step.borne)}`,
        elasticity(step),
      );
    case 'income':
      return joined('income', ...step.changes.map(writeChange), elasticity(step));
    case 'people':
      return joined(
        `${step.move}${short(step.share)}`,
        between(step),
        { all: '', female: 'women', male: 'men' }[step.sex],
      );
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('_');
}

function between({ senders, receivers }: { senders: Economies; receivers: Economies }): string {
  const from = senders === 'all' ? '' : `from.${senders.join(',')}`;
  return joined(from, receivers === 'all' ? '' : `to.${receivers.join(',')}`);
}

function elasticity(step: Step & { kind: Exclude<StepKind, 'people'>; elasticity: number }) {
  return step.elasticity === elasticityOf[step.kind].central ? '' : `e${short(step.elasticity)}`;
}

/** With four decimals at most, as it can be read. */
function short(value: number): string {
  return String(Number(value.toFixed(4)));
}

function writeChange(change: IncomeChange): string {
  if ('year' in change) return String(change.year);
  const { economies, percent } = change;
  return `${economies === 'all' ? 'all' : economies.join(',')}${short(percent)}`;
}

const number = String.raw`\d{1,4}(?:\.\d{1,4})?`;
const codes = '[A-Z]{3}(?:,[A-Z]{3})*';
const head = new RegExp(`^(?:(cost|levy|return|join)(${number})|income)$`);
const named = new RegExp(`^(met|borne|e)(${number})$`);
const ends = new RegExp(`^(from|to)\\.(${codes})$`);
const changed = new RegExp(`^(all|${codes})([ +-]?${number})$`);

/** Parts of a step behind its head, each at most once. */
interface Parts {
  from?: Economies;
  to?: Economies;
  met?: number;
  borne?: number;
  e?: number;
  sex?: 'female' | 'male';
  changes: IncomeChange[];
}

/** Which parts a kind of step takes. */
const takes: Readonly<Record<StepKind, readonly (keyof Parts)[]>> = {
  cost: ['from', 'to', 'e'],
  levy: ['from', 'to', 'met', 'borne', 'e'],
  income: ['changes', 'e'],
  people: ['from', 'to', 'sex'],
};

/** Reads one step; or tells what is wrong with it. */
export function readStep(text: string): Step | ScenarioFault {
  const [first = '', ...rest] = text.split('_');
  const found = head.exec(first);
  if (!found) return 'not_scenario';
  const [, name = 'income', size = '0'] = found;
  const kind = name === 'return' || name === 'join' ? 'people' : (name as StepKind);
  const parts = readParts(rest, kind);
  if (typeof parts === 'string') return parts;
  const { from: senders = 'all', to: receivers = 'all', met = 100, borne = 100, changes } = parts;
  const value = Number(size);
  switch (kind) {
    case 'cost': {
      const { e = elasticityOf.cost.central } = parts;
      return within(
        { target: value, elasticity: e },
        { kind, target: value, senders, receivers, elasticity: e },
      );
    }
    case 'levy': {
      const { e = elasticityOf.levy.central } = parts;
      return within(
        { rate: value, met, borne, elasticity: e },
        { kind, rate: value, senders, receivers, met, borne, elasticity: e },
      );
    }
    case 'income': {
      const { e = elasticityOf.income.central } = parts;
      if (changes.length === 0) return 'not_scenario';
      return within({ elasticity: e }, { kind, changes, elasticity: e });
    }
    case 'people':
      return within(
        { share: value },
        {
          kind,
          move: name === 'join' ? 'join' : 'return',
          share: value,
          senders,
          receivers,
          sex: parts.sex ?? 'all',
        },
      );
  }
}

function readParts(texts: readonly string[], kind: StepKind): Parts | ScenarioFault {
  const parts: Parts = { changes: [] };
  for (const text of texts) {
    const read = readPart(text);
    if (typeof read === 'string') return read;
    const { changes = [], ...other } = read;
    const name = (Object.keys(other)[0] ?? 'changes') as keyof Parts;
    if (!takes[kind].includes(name)) return 'not_scenario';
    if (name !== 'changes' && name in parts) return 'not_scenario';
    Object.assign(parts, other);
    parts.changes.push(...changes);
  }
  return parts;
}

function readPart(text: string): Partial<Parts> | ScenarioFault {
  const end = ends.exec(text);
  if (end) return { [end[1] ?? '']: [...new Set((end[2] ?? '').split(','))] };
  const one = named.exec(text);
  if (one) return { [one[1] ?? '']: Number(one[2]) };
  if (text === 'women') return { sex: 'female' };
  if (text === 'men') return { sex: 'male' };
  const year = incomeYears.find((known) => String(known) === text);
  if (year !== undefined) return { changes: [{ year }] };
  const change = changed.exec(text);
  if (!change) return 'not_scenario';
  const [, who = '', percent = ''] = change;
  // A plus in an address is a space.
  const value = Number(percent.replace(' ', '')) + 0;
  if (!isWithin('percent', value)) return 'not_assumed';
  return {
    changes: [{ economies: who === 'all' ? 'all' : [...new Set(who.split(','))], percent: value }],
  };
}

function within(values: Partial<Record<Limited, number>>, step: Step): Step | ScenarioFault {
  const fine = Object.entries(values).every(([name, value]) => isWithin(name as Limited, value));
  return fine ? step : 'not_assumed';
}

function isWithin(name: Limited, value: number): boolean {
  return limits[name].least <= value && value <= limits[name].most;
}
