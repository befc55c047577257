/** Where Laertes and rustc differ on the functions of a generated file. */

import { checkInProcess } from '../laertes.js';
import type { Finding } from '../laertes.js';
import { ownershipCodes, rustcErrors } from '../rustc.js';
import { write } from './program.js';
import type { Program } from './program.js';

export type Model = 'nll' | 'polonius' | 'alpha';

export interface Comparison {
  /** Per function: what is missing and what is too much, or why there is no verdict. Empty where both agree. */
  readonly functions: readonly FunctionComparison[];
  /** Findings of only one of the two outside of the functions: in the shared declarations, or at a macro's tokens. */
  readonly outside: readonly Finding[];
  /** Errors of rustc that no generated program should have. */
  readonly illTyped: readonly Finding[];
}

export interface FunctionComparison {
  readonly rustc: readonly Finding[];
  readonly laertes: readonly Finding[];
  /** `missing E0502`, `extra E0499`; sorted, without duplicates. */
  readonly differences: readonly string[];
  /** Why Laertes withholds the verdict. */
  readonly refusals: readonly string[];
}

export async function compare(program: Program, model: Model, withRustc = true): Promise<Comparison> {
  const { source, spans } = write(program);
  const ours = checkInProcess({ source, edition: program.edition }, model).findings;
  const theirs = withRustc ? await rustcErrors(source, { model, edition: program.edition }) : [];
  const within = (
    findings: readonly Finding[],
    { first, last }: { first: number; last: number },
  ): Finding[] => findings.filter(({ line }) => line >= first && line <= last);
  const functions = spans.map((span): FunctionComparison => {
    const laertes = within(ours, span);
    const rustc = within(theirs, span);
    const key = ({ code, line }: Finding): string => `${line} ${code}`;
    const refusals = laertes.filter(isRefusal).map(({ message }) => message);
    const known = new Set(laertes.map(key));
    const wanted = new Set(rustc.map(key));
    const missing = rustc.filter((each) => !known.has(key(each))).map(({ code }) => `missing ${code}`);
    const extra = laertes.filter((each) => !wanted.has(key(each))).map(({ code }) => `extra ${code}`);
    const differences = refusals.length > 0 ? [] : [...new Set([...missing, ...extra])].sort();
    return { rustc, laertes, differences, refusals };
  });
  const isOutside = ({ line }: Finding): boolean =>
    !spans.some(({ first, last }) => line >= first && line <= last);
  const onlyIn = (some: readonly Finding[], others: readonly Finding[]): Finding[] =>
    some.filter((a) => isOutside(a) && !others.some((b) => a.line === b.line && a.code === b.code));
  return {
    functions,
    outside: [...onlyIn(ours, theirs), ...(withRustc ? onlyIn(theirs, ours) : [])],
    illTyped: theirs.filter(({ code }) => !ownershipCodes.has(code)),
  };
}

function isRefusal({ code, message }: Finding): boolean {
  return code === 'unsupported' || code === 'syntax' || message.startsWith('internal');
}
