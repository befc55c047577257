/**
 * One evaluation in a process of its own: `node dist/bench/proofs-one.js WHAT with|without` prints what it took as JSON. WHAT is
 * the number of a workload or a folder of facts for naive Polonius.
 */

import { existsSync } from 'node:fs';
import { findFactSets, readFactFiles } from '../cli/fact-directories.js';
import { loadRules } from '../cli/prepared-rules.js';
import { readFacts } from '../facts/read.js';
import type { RelationName } from '../facts/relations.js';
import {
  AtomTable,
  checkProof,
  compileProgram,
  parseProgram,
  prove,
  run,
  worldOf,
  type CompiledProgram,
  type RelationInput,
  type Result,
} from '../solver/index.js';
import { asDatalog, workloads } from './datalog-programs.js';

interface Asked {
  readonly program: CompiledProgram;
  readonly inputs: ReadonlyMap<string, RelationInput>;
  readonly atoms: AtomTable;
  readonly outputs?: readonly string[];
}

export interface Told extends Proved {
  readonly tuples: number;
  readonly cpu: number;
  readonly megabytes: number;
}

interface Proved {
  readonly first: number;
  readonly next: number;
  readonly nodes: number;
  readonly height: number;
}

const none: Proved = { first: 0, next: 0, nodes: 0, height: 0 };
one(process.argv[2], process.argv[3] === 'with');

/** One evaluation, in this process. */
function one(key: string, heights: boolean): void {
  const asked = existsSync(key) ? naivePolonius(key) : workload(Number(key));
  const { program, inputs, atoms, outputs } = asked;
  const derived = program.relations.filter(({ derived: isDerived }) => isDerived).map(({ name }) => name);
  const start = process.cpuUsage();
  const result = run(program, inputs, { atoms, outputs, heights });
  const { user, system } = process.cpuUsage(start);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const tuples = derived.reduce((sum, name) => sum + result.relation(name).count, 0);
  const told: Told = {
    tuples,
    cpu: (user + system) / 1000,
    megabytes,
    ...(heights ? proofs(result, derived) : none),
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

/** The time of a first proof, and of one more. */
function proofs(result: Result, derived: readonly string[]): Proved {
  const times: number[] = [];
  let nodes = 0;
  let height = 0;
  // Of relations with many heights, which those in no order may be.
  const most = (each: string): number => {
    const ends = result.heights![result.program.relations.findIndex((relation) => relation.name === each)];
    return ends === null ? Infinity : (ends?.length ?? 0);
  };
  const [name] = derived.filter((each) => result.relation(each).count > 1).sort((a, b) => most(b) - most(a));
  const { count, arity, rows } = result.relation(name);
  for (const row of [count - 1, count - 2]) {
    const tuple = [...rows.subarray(row * arity, (row + 1) * arity)];
    const start = performance.now();
    const proof = prove(result, name, tuple)!;
    times.push(performance.now() - start);
    nodes = proof.nodes.length;
    height = proof.nodes[0].height;
    if (process.env.CHECK !== undefined && checkProof(result.program, worldOf(result), proof).length > 0)
      throw new Error('a proof is right');
  }
  return { first: times[0], next: times[1], nodes, height };
}

function workload(number: number): Asked {
  const { program: source, rows } = workloads()[number];
  const parsed = parseProgram(asDatalog(source), { file: 'bench.dl', include: () => undefined });
  const compiled = compileProgram(parsed);
  if (compiled.errors !== undefined) throw new Error('a program of the bench has no errors');
  const inputs = new Map(
    Object.entries(rows).map(([name, pairs]) => [
      name,
      { arity: 2, rows: Int32Array.from(pairs.flat()), count: pairs.length },
    ]),
  );
  return { program: compiled.program, inputs, atoms: new AtomTable() };
}

function naivePolonius(dir: string): Asked {
  const [found] = findFactSets(dir);
  if (found.kind !== 'set') throw new Error(`${dir} is a set of facts`);
  const { facts } = readFacts(readFactFiles(found.dir, found.fileNames).contents);
  if (facts === null) throw new Error(`${dir} can be read`);
  const program = loadRules('polonius');
  const inputs = new Map<string, RelationInput>();
  for (const { name } of program.relations) {
    const table = facts.tables.get(name as RelationName);
    if (table !== undefined && table.count > 0) inputs.set(name, table);
  }
  return { program, inputs, atoms: facts.atoms as unknown as AtomTable, outputs: ['errors'] };
}
