/** Random expressions of every type: generated code, interpreted plans and the checker of proofs agree on their values. */

import test from 'ava';
import fc from 'fast-check';
import {
  checkProof,
  compileProgram,
  formatProgramError,
  parseProgram,
  prove,
  run,
  worldOf,
} from '../../solver/index.js';

type Kind = 'number' | 'unsigned' | 'float' | 'symbol';

const operators: Record<Kind, readonly string[]> = {
  number: [
    '+',
    '-',
    '*',
    '/',
    '%',
    '^',
    'band',
    'bor',
    'bxor',
    'bshl',
    'bshr',
    'bshru',
    'land',
    'lor',
    'lxor',
  ],
  unsigned: [
    '+',
    '-',
    '*',
    '/',
    '%',
    '^',
    'band',
    'bor',
    'bxor',
    'bshl',
    'bshr',
    'bshru',
    'land',
    'lor',
    'lxor',
  ],
  float: ['+', '-', '*', '/'],
  symbol: ['+'],
};

/** An expression in brackets, by dice; variables `n`, `u`, `f`, `s` are bound. */
function expression(kind: Kind, depth: number, roll: (sides: number) => number): string {
  const inner = (of: Kind): string => expression(of, depth - 1, roll);
  const leaf = depth === 0 || roll(4) === 0;
  if (leaf) {
    if (roll(3) === 0) return kind[0];
    if (kind === 'symbol') return ['"a"', '"12"', '"-7"', '"0x1f"', '""', '"1.5"'][roll(6)];
    if (kind === 'float') return ['0.5', '-2.25', '3.0', '100000.0', '0.1'][roll(5)];
    const whole = ['0', '1', '7', '31', '65536', '2147483647'][roll(6)];
    return kind === 'number' && roll(3) === 0 ? `-${whole}` : whole;
  }
  const choice = roll(10);
  if (choice < 6) {
    const op = operators[kind][roll(operators[kind].length)];
    return `(${inner(kind)} ${op} ${inner(kind)})`;
  }
  if (choice === 6) return `${['min', 'max'][roll(2)]}(${inner(kind)}, ${inner(kind)})`;
  const from = (['number', 'unsigned', 'float', 'symbol'] as const)[roll(4)];
  if (kind === 'symbol') {
    if (choice === 7) return `substr(${inner('symbol')}, ${inner('number')} % 4, ${inner('number')} % 4)`;
    return from === 'float' ? `cat(${inner('symbol')}, "x")` : `to_string(as(${inner(from)}, ${from}))`;
  }
  if (kind === 'number' && choice === 7) return `strlen(${inner('symbol')})`;
  if (kind !== 'float' && choice === 8) return `(${['bnot', 'lnot'][roll(2)]} ${inner(kind)})`;
  return `to_${kind}(as(${inner(from)}, ${from}))`;
}

test('expressions have one value, however they are evaluated', (t) => {
  const kinds: readonly Kind[] = ['number', 'unsigned', 'float', 'symbol'];
  const property = fc.property(fc.infiniteStream(fc.nat({ max: 0x3fffffff })), (stream) => {
    const dice = stream[Symbol.iterator]();
    const roll = (sides: number): number => (dice.next().value as number) % sides;
    const kind = kinds[roll(4)];
    const lines = [
      '.decl v(n: number, u: unsigned, f: float, s: symbol)',
      'v(-5, 4000000000, 1.25, "ab"). v(3, 2, -0.75, "9").',
      `.decl r(x: ${kind})`,
      `r(${expression(kind, 3, roll)}) :- v(n, u, f, s).`,
      `.decl c(x: number)`,
      `c(1) :- v(n, u, f, s), ${expression(kind, 2, roll)} ${['<', '<=', '!=', '='][roll(4)]} ${expression(kind, 2, roll)}.`,
    ];
    const text = lines.join('\n');
    const { program, errors } = compileProgram(parseProgram(text));
    t.is(errors?.map(formatProgramError).join('\n'), undefined, text);
    const result = run(program!, new Map());
    const other = run(program!, new Map(), { interpret: true });
    const world = worldOf(result);
    for (const relation of ['r', 'c']) {
      const tuples = [...result.relation(relation).strings()];
      t.deepEqual([...other.relation(relation).strings()], tuples, text);
      for (const tuple of tuples) {
        const proof = prove(result, relation, tuple);
        t.deepEqual(checkProof(program!, world, proof!), [], `${tuple.join()}\n${text}`);
      }
    }
  });
  fc.assert(property, { numRuns: 300 });
  t.pass();
});
