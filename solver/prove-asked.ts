/**
 * Proofs without an evaluation of everything: a first run finds what the tuple asks for (demand.ts), a second derives just that,
 * with heights. What is asked for is given to the second, so that heights are those of the program itself: every rule instance
 * that derives an asked tuple is there.
 */

import type { AtomTable } from './atoms.js';
import { assemble } from './compile.js';
import { addedRules } from './demand.js';
import { demandProgram, fewestAsked, type DemandProgram } from './demand-program.js';
import { ConstantTable } from './lower.js';
import type { CompiledProgram } from './program.js';
import type { DerivedNode, Proof, ProofNode } from './proof.js';
import { prove } from './prove.js';
import { run, type RunOptions } from './run.js';
import type { RelationInput } from './storage.js';
import { Values } from './values.js';

/** A program and what is given to it. */
export interface ProofWorld {
  readonly program: CompiledProgram;
  readonly inputs: ReadonlyMap<string, RelationInput>;
  readonly atoms: AtomTable;
}

/**
 * A proof of least height of a tuple, given as text, or null if it does not hold. Asks for a program with proofs. Undefined
 * where there is no way around evaluating everything: `prove` does that.
 */
export function proveAsked(
  { program, inputs, atoms }: ProofWorld,
  relation: string,
  tuple: readonly string[],
  options: Pick<RunOptions, 'interpret' | 'maxBytes'> = {},
): Proof | null | undefined {
  const steps = stepsOnce(program, relation);
  if (steps === null) return undefined;
  const { asking, deriving, root } = steps;
  const { columns } = program.relations.find(({ name }) => name === relation)!;
  const values = new Values(atoms, program.types);
  const row = columns.map(({ root: type }, i) => values.parse(type, tuple[i]));
  if (row.includes(null)) return null;
  const rows = Int32Array.from(row as number[]);

  const given = new Map([...inputs].map(([name, input]) => [asking.given.get(name) ?? name, input]));
  given.set(asking.questions[0].seeds!, { arity: rows.length, rows, count: 1 });
  const most = [...inputs.values()].reduce((sum, { count }) => sum + count, fewestAsked);
  const limits = new Map(asking.asked.map((name) => [name, most]));
  const first = run(asking.program, given, { ...options, atoms, outputs: [relation], limits });
  if (first.stopped !== null) return undefined;
  if (first.relation(relation).count === 0) return null;

  const whole = new Map([...inputs].filter(([name]) => !asking.given.has(name)));
  for (const [name, original] of asking.partOf) {
    const input = inputs.get(original);
    if (input !== undefined) whole.set(name, input);
  }
  for (const name of asking.asked) whole.set(name, first.relation(name));
  const derived = run(deriving, whole, { ...options, atoms, outputs: [root], heights: true });
  if (derived.stopped !== null) return undefined;
  const proof = prove(derived, root, row as number[]);
  return proof === null ? null : inOwnWords(proof, asking);
}

interface Steps {
  readonly asking: DemandProgram;
  readonly deriving: CompiledProgram;
  /** The relation that has the tuple. */
  readonly root: string;
}

const knownSteps = new WeakMap<CompiledProgram, Map<string, Steps | null>>();

function stepsOnce(program: CompiledProgram, relation: string): Steps | null {
  let known = knownSteps.get(program);
  if (known === undefined) knownSteps.set(program, (known = new Map()));
  let steps = known.get(relation);
  if (steps === undefined) known.set(relation, (steps = stepsFor(program, relation)));
  return steps;
}

function stepsFor(program: CompiledProgram, relation: string): Steps | null {
  const declared = program.relations.find(({ name }) => name === relation);
  if (declared === undefined || declared.columns.length === 0 || program.unprovable !== null) return null;
  const asking = demandProgram(program, [{ relation, bound: [...declared.columns.keys()] }]);
  if ('reason' in asking) return null;
  const { relations, rules, facts, symbols, types } = asking.program;
  const asked = new Set(asking.asked);
  const added = new RegExp(`(?:${Object.values(addedRules).join('|')})$`);
  const ids = new Map(relations.map(({ name }, id) => [name, id]));
  const compiled = assemble({
    relations,
    types,
    // What is given of a relation is given to its parts, so that it has no height.
    rules: rules.filter(({ name, head }) => !asked.has(head.relation) && !added.test(name)),
    sources: rules.map(() => ({ file: '', text: '' })),
    constants: new ConstantTable(symbols),
    facts: facts.flatMap((each) => {
      const original = [...asking.given].find(([, name]) => name === relations[each.relation].name)?.[0];
      if (original === undefined) return [each];
      const parts = [...asking.partOf].filter(([, of]) => of === original);
      return parts.map(([name]) => ({ relation: ids.get(name)!, rows: each.rows }));
    }),
    directives: [],
  });
  if (compiled.errors !== undefined) return null;
  return { asking, deriving: compiled.program, root: `${relation}'${'b'.repeat(declared.columns.length)}` };
}

/** A proof by the rules of the program, without what was asked for. */
function inOwnWords({ nodes }: Proof, { partOf, asked }: DemandProgram): Proof {
  const isAsked = new Set(asked);
  const own: ProofNode[] = [];
  const places = new Map<string, number>();
  const waiting: { readonly node: DerivedNode; readonly place: number }[] = [];
  const placeOf = (id: number): number => {
    const node = nodes[id];
    const relation = partOf.get(node.relation) ?? node.relation;
    const key = JSON.stringify([relation, node.tuple]);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = own.push({ ...node, relation }) - 1;
    places.set(key, place);
    if (!node.fact) waiting.push({ node, place });
    return place;
  };
  placeOf(0);
  for (const { node, place } of waiting) {
    const premises = node.premises.filter((id) => !isAsked.has(nodes[id].relation)).map(placeOf);
    const end = `'${node.relation}`;
    const rule = node.rule.endsWith(end) ? node.rule.slice(0, -end.length) : node.rule;
    own[place] = { ...(own[place] as DerivedNode), premises, rule };
  }
  return { nodes: own };
}
