/** A thread of `laertes solve`: solves the sets that it is given, one after the other. */
import type { FoundSet } from './fact-directories.js';
import { solveFound, type SolveOptions } from './solve-sets.js';

export interface SolveTask {
  readonly found: FoundSet;
  readonly oneOfMany: boolean;
  readonly options: SolveOptions;
}

export interface SolveResult {
  readonly status: number;
  readonly entries: readonly {
    readonly stream: 'out' | 'err';
    readonly text: string;
    readonly once?: string;
  }[];
}

export default async function work({ found, oneOfMany, options }: SolveTask): Promise<SolveResult> {
  const entries: { stream: 'out' | 'err'; text: string; once?: string }[] = [];
  const status = await solveFound(found, oneOfMany, options, {
    out: (pieces) => void entries.push({ stream: 'out', text: Array.from(pieces).join('') }),
    err: (text, once) => void entries.push({ stream: 'err', text, once }),
  });
  return { status, entries };
}
