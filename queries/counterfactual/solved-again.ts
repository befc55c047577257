/**
 * What rules derive when facts are changed, asked for again and again with other changes: a large body is solved once, and
 * for each change only what follows from it is derived.
 */
import '../../solver/increment-code.js';
import { edited, type FactsEdit } from '../../facts/edit.js';
import type { Emission } from '../../facts/emitted.js';
import type { CompiledProgram, RelationInput, Result } from '../../solver/runtime.js';
import { rerun } from '../../solver/runtime.js';
import { solve } from '../solve.js';

/** Smaller bodies are solved from the beginning before the code of a re-solve is made. */
const worthChanging = 500;

/** What was derived of the facts as they are, by program and by what was asked for. */
const unchanged = new WeakMap<Emission, Map<CompiledProgram, Map<string, Result>>>();

/** What the rules derive of some relations when the facts are changed; `proved` if proofs will be asked for. */
export function solvedWith(
  emission: Emission,
  program: CompiledProgram,
  edit: FactsEdit,
  outputs: readonly string[],
  proved = false,
): Result {
  const { facts } = emission;
  const isEdit = (edit.add?.length ?? 0) + (edit.remove?.length ?? 0) > 0;
  if ((isEdit || proved) && facts.table('cfg_edge').count < worthChanging)
    return solve(program, isEdit ? edited(facts, edit) : facts, { outputs, heights: proved });
  const base = solvedOnce(emission, program, outputs);
  if (!isEdit) return base;
  return rerun(base, { add: tuples(program, edit.add), remove: tuples(program, edit.remove) }, { outputs });
}

function solvedOnce(emission: Emission, program: CompiledProgram, outputs: readonly string[]): Result {
  let programs = unchanged.get(emission);
  if (programs === undefined) unchanged.set(emission, (programs = new Map()));
  let results = programs.get(program);
  if (results === undefined) programs.set(program, (results = new Map()));
  const asked = outputs.join();
  let result = results.get(asked);
  if (result === undefined) results.set(asked, (result = solve(program, emission.facts, { outputs })));
  return result;
}

/** Tuples by relation; the rules may know nothing of some. */
function tuples(program: CompiledProgram, of: FactsEdit['add'] = []): Map<string, RelationInput> {
  const byName = new Map<string, number[][]>();
  for (const { relation, row } of of) {
    if (!program.relations.some(({ name }) => name === relation)) continue;
    byName.set(relation, [...(byName.get(relation) ?? []), [...row]]);
  }
  return new Map(
    [...byName].map(([name, rows]) => [
      name,
      { arity: rows[0].length, rows: Int32Array.from(rows.flat()), count: rows.length },
    ]),
  );
}
