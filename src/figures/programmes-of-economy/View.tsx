import { ProgrammeEntry } from './ProgrammeEntry.tsx';
import type { ProgrammesModel } from './model.ts';

/** The programmes one under another. A list rather than a drawing: each has a page to go to. */
export function ProgrammesView({ model }: { model: ProgrammesModel; width: number }) {
  return (
    <ul className="programmes-list" role="list">
      {model.programmes.map((programme) => (
        <li key={programme.id}>
          <ProgrammeEntry programme={programme} level={4} />
        </li>
      ))}
    </ul>
  );
}
