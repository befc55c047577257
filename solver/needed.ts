/** Which relations a run has to evaluate for the wanted ones. */

import type { CompiledProgram } from './program.js';

const neededByOutputs = new WeakMap<CompiledProgram, Map<string, ReadonlySet<number>>>();

/** The relations that the wanted ones depend on, themselves included; null means all. */
export function neededRelations(
  program: CompiledProgram,
  outputs: readonly string[] | undefined,
): ReadonlySet<number> | null {
  if (outputs === undefined) return null;
  let known = neededByOutputs.get(program);
  if (known === undefined) neededByOutputs.set(program, (known = new Map()));
  const key = outputs.join('\n');
  const found = known.get(key);
  if (found !== undefined) return found;
  const needed = new Set<number>();
  const work: number[] = [];
  const need = (id: number): void => {
    if (!needed.has(id)) {
      needed.add(id);
      work.push(id);
    }
  };
  for (const name of outputs) {
    const id = program.relations.findIndex((relation) => relation.name === name);
    if (id < 0) throw new Error(`outputs are relations of the program, \`${name}\` is none`);
    need(id);
  }
  while (work.length > 0) {
    const { name } = program.relations[work.pop()!];
    for (const rule of program.rules) if (rule.head.relation === name) rule.uses.forEach(need);
  }
  known.set(key, needed);
  return needed;
}
