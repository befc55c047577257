/** Random programs: what the engine derives, in both its ways, is what nested loops derive; every proof replays. */

import test from 'ava';
import fc from 'fast-check';
import {
  checkProof,
  countingPlans,
  loadProgram,
  parseProgram,
  prove,
  run,
  serializeProgram,
  worldOf,
  type Proof,
  type Result,
} from '../../solver/index.js';
import { compiled } from './compiled.js';
import { deriveOnce, evaluateDumbly, linesOf } from './dumb-evaluator.js';
import { layerOf, randomProgram } from './random-programs.js';

function lines(result: Result, relation: string): string[] {
  return [...result.relation(relation).strings()].map((tuple) => tuple.join('\t')).sort();
}

test('random programs derive what nested loops derive', (t) => {
  const property = fc.property(randomProgram, (text) => {
    const { ast } = parseProgram(text);
    const program = loadProgram(serializeProgram(compiled(text)));
    const expected = evaluateDumbly(ast, layerOf);
    const direct = run(program, new Map());
    const lockstep = run(program, new Map(), { heights: true });
    const interpreted = run(program, new Map(), { interpret: true });
    const both = run(program, new Map(), { interpret: true, heights: true });
    const counted = run(program, new Map(), { profile: countingPlans });
    for (const { name } of program.relations) {
      t.deepEqual(lines(direct, name), linesOf(expected, name), `${name}\n${text}`);
      t.deepEqual(lines(lockstep, name), linesOf(expected, name), `${name} in lockstep\n${text}`);
      t.deepEqual(lines(interpreted, name), linesOf(expected, name), `${name} interpreted\n${text}`);
      t.deepEqual(lines(both, name), linesOf(expected, name), `${name} interpreted in lockstep\n${text}`);
      t.deepEqual(lines(counted, name), linesOf(expected, name), `${name} counted\n${text}`);
      const alone = run(program, new Map(), { outputs: [name] });
      t.deepEqual(lines(alone, name), linesOf(expected, name), `${name} alone\n${text}`);
    }
  });
  fc.assert(property, { numRuns: 150 });
  t.pass();
});

/** Least heights by brute force: the heights of all tuples go down until nothing changes. */
function leastHeights(text: string, result: Result): Map<string, number> {
  const { ast } = parseProgram(text);
  const database = evaluateDumbly(ast, layerOf);
  const heights = new Map<string, number>();
  for (const { relation, values } of ast.facts) heights.set([relation, ...values].join('\t'), 0);
  // Round by round: a tuple has height n if some rule derives it from tuples of lower heights and did not before. What is
  // negated or counted is read from the complete database, by giving the rules only lower tuples for positive atoms.
  const derived = (round: number): string[] => {
    const below: typeof database = new Map();
    for (const [relation, tuples] of database) {
      const kept = [...tuples].filter(
        ([, tuple]) => (heights.get([relation, ...tuple].join('\t')) ?? Infinity) < round,
      );
      below.set(relation, new Map(kept));
    }
    return deriveOnce(ast, below, database);
  };
  const total = result.program.relations.reduce((sum, { name }) => sum + result.relation(name).count, 0);
  for (let round = 1; heights.size < total && round < 500; round++) {
    for (const line of derived(round)) if (!heights.has(line)) heights.set(line, round);
  }
  return heights;
}

test('proofs of random programs replay, and are of least height', (t) => {
  const property = fc.property(randomProgram, (text) => {
    const program = compiled(text);
    const result = run(program, new Map());
    const world = worldOf(result);
    const heights = leastHeights(text, result);
    for (const { name, derived } of program.relations) {
      if (!derived) continue;
      for (const tuple of result.relation(name).strings()) {
        const proof = prove(result, name, tuple) as Proof;
        t.deepEqual(checkProof(program, world, proof), [], text);
        t.is(
          proof.nodes[0].height,
          heights.get([name, ...tuple].join('\t'))!,
          `${name}(${tuple.join()})\n${text}`,
        );
      }
    }
  });
  fc.assert(property, { numRuns: 150 });
  t.pass();
});
