import type { ParameterSpec } from './parameters.ts';

/**
 * The parameters of one of several figures on a page, under names of their own in the address.
 * A fallback that depends on an earlier parameter finds it under its short name.
 *
 * @param prefix put before each name: `ranked` makes `side` to `ranked-side`
 */
export function prefixed<All extends object>(
  spec: ParameterSpec<All>,
  prefix: string,
): ParameterSpec<Record<string, unknown>> {
  const names = Object.keys(spec) as (keyof All & string)[];
  return Object.fromEntries(
    names.map((name) => {
      const { schema, fallback, validate, write, expectedType } = spec[name];
      return [
        `${prefix}-${name}`,
        {
          schema,
          fallback: (earlier: object) => fallback(withoutPrefix<All>(earlier, prefix)),
          ...(validate
            ? {
                validate: (value: unknown, earlier: object) =>
                  validate(value as All[typeof name], withoutPrefix<All>(earlier, prefix)),
              }
            : {}),
          write: (value: unknown) => write(value as All[typeof name]),
          expectedType,
        },
      ];
    }),
  );
}

/** Values under their own names again. */
export function withoutPrefix<All extends object>(values: object, prefix: string): Partial<All> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.slice(prefix.length + 1), value]),
  ) as Partial<All>;
}

/** Values under the names they have in the address. */
export function withPrefix(values: object, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}-${name}`, value]),
  );
}
