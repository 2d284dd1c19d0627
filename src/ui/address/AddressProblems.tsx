import { useSearch } from 'wouter';
import type { AddressCheck } from '../../domain/address-check.ts';
import { useSay } from '../../language/index.ts';
import { Notice } from '../Notice.tsx';

/** Says of each parameter of the address that could not be used which it is, why, and what is shown instead. */
export function AddressProblems({ checks }: { checks: readonly AddressCheck[] }) {
  const say = useSay();
  const search = useSearch();
  // Parts of a page may share a parameter, and may fall back to what is theirs alone.
  const problems = new Map(
    checks.flatMap((check) => check(search)).map(({ name, message }) => [name, message] as const),
  );
  if (problems.size === 0) return null;
  return (
    <Notice kind="warning">
      {[...problems].map(([name, message]) => (
        <p key={name}>{say(message)}</p>
      ))}
    </Notice>
  );
}
