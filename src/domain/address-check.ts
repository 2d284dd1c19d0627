import { readParameters, type ParameterProblem, type ParameterSpec } from './parameters.ts';

/** Finds what a query string asks for that can't be used, with what stands in for it. */
export type AddressCheck = (search: string) => readonly ParameterProblem[];

/** Checks the parameters of a view. */
export function checkOf<All extends object>(spec: ParameterSpec<All>): AddressCheck {
  return (search) => readParameters(spec, search).problems;
}
