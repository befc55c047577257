/**
 * Running the same program again when some of its inputs changed: strata that rest on nothing that changed are taken over
 * from the result before, with their indexes. Where something changed, the stratum is evaluated from its beginning.
 */

import type { AtomTable } from './atoms.js';
import type { Machine } from './machine.js';
import type { CompiledProgram, ProgramStratum } from './program.js';
import type { Result } from './result.js';
import type { RelationInput } from './storage.js';

/** Takes over what it can from `previous`, and gives the strata that are left to evaluate. */
export function takeOver(
  machine: Machine,
  inputs: ReadonlyMap<string, RelationInput>,
  strata: readonly ProgramStratum[],
  previous: Result,
): readonly ProgramStratum[] {
  const { program, code, atoms } = machine;
  checkSame(previous, program, atoms);
  const before = previous.state;
  if (before.increment !== null && !before.increment.isLatest(previous.version)) return strata;
  // Numbers of records are of one run only.
  const hasRecords = program.relations.some(({ columns }) =>
    columns.some(({ base }) => base === 'record' || base === 'adt'),
  );
  if (before.code !== code || before.interprets !== machine.interprets || hasRecords) return strata;

  const changed = new Set<number>();
  program.relations.forEach(({ name, derived }, id) => {
    if (!isSame(previous.inputs.get(name), inputs.get(name))) changed.add(id);
    else if (!derived) machine.share(id, before);
  });
  const left = new Set(strata);
  // Strata come after those that they rest on.
  for (const stratum of code.strata) {
    const { relations, rules, subsumptions } = stratum;
    const own = relations.some((id) => changed.has(id));
    const uses = [...rules, ...subsumptions].some(({ rule }) =>
      program.rules[rule].uses.some((id) => changed.has(id)),
    );
    if (own || uses) for (const id of relations) changed.add(id);
    else if (before.evaluated.has(stratum) && left.delete(stratum)) {
      for (const id of relations) machine.share(id, before);
      machine.evaluated.add(stratum);
    }
  }
  return strata.filter((stratum) => left.has(stratum));
}

/** A result is only of use to a run of the same program on the same atoms. */
export function checkSame(previous: Result, program: CompiledProgram, atoms: AtomTable | undefined): void {
  if (previous.program !== program || previous.atoms !== atoms) {
    throw new Error('a result is taken over by a run of the same program on the same atoms');
  }
}

function isSame(a: RelationInput | undefined, b: RelationInput | undefined): boolean {
  const count = a?.count ?? 0;
  if (count !== (b?.count ?? 0)) return false;
  if (a === undefined || b === undefined || a.rows === b.rows) return true;
  for (let i = 0; i < count * a.arity; i++) if (a.rows[i] !== b.rows[i]) return false;
  return true;
}
