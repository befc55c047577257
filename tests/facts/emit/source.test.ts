import test from 'ava';
import { emitFacts } from '../../../facts/emit/emit.js';
import { collect } from '../../../lang/items/index.js';
import type { BasicBlock, Body } from '../../../lang/mir/mir.js';
import { SourceMap } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';
import type { DefId, Program } from '../../../lang/types/program.js';
import { eraseRegions } from '../../../lang/types/fold.js';
import type { GenericArgs, Ty } from '../../../lang/types/ty.js';
import { solve } from '../../../queries/solve.js';
import { models } from './models.js';
import { assign, block, call, copy, move, mut, place, ret, temp, use, variable } from './world.js';

const library = `
  #[lang = "sized"] pub trait Sized {}
  #[lang = "copy"] pub trait Copy {}
  #[lang = "drop"] pub trait Drop { fn drop(&mut self); }
`;

const relations = [
  'errors',
  'subset_errors',
  'type_test_errors',
  'uninitialized_uses',
  'mutability_errors',
] as const;

interface Made {
  readonly def: (name: string) => DefId;
  /** Types of the parameters of `fn locals`, for the locals of the body. */
  readonly types: readonly Ty[];
  readonly program: Program;
}

/** The signatures are read from source, the body of `fn f` is put together by hand. */
function check(
  name: string,
  source: string,
  make: (made: Made) => { locals: Body['locals']; blocks: BasicBlock[] },
  expected: readonly string[],
): void {
  for (const [model, rules] of Object.entries(models)) {
    test(`${name} (${model})`, (t) => {
      const sources = new SourceMap();
      const crates = [library, source].map((text, i) => ({
        name: ['std', 'main'][i],
        crate: parseCrate(sources.add(`${i}.rs`, text, i === 0), { edition: 2021 }).crate,
        library: i === 0,
      }));
      const program = collect(crates);
      t.deepEqual(
        program.diagnostics.map((d) => d.message),
        [],
      );
      const def = (wanted: string): DefId => program.defs.find((d) => d.name === wanted && !d.library)!.id;
      const types = program.fn(def('locals')).sig.inputs.map(eraseRegions);
      const { sig } = program.fn(def('f'));
      const { locals, blocks } = make({ def, types, program });
      const body: Body = {
        def: def('f'),
        kind: 'fn',
        name: 'f',
        span: program.def(def('f')).span,
        argCount: sig.inputs.length,
        locals: [
          temp(eraseRegions(sig.output)),
          ...sig.inputs.map((ty) => variable(eraseRegions(ty))),
          ...locals,
        ],
        blocks,
        scopes: [{ span: program.def(def('f')).span }],
        upvars: [],
        promoted: [],
        closures: [],
      };
      const emission = emitFacts(program, body);
      t.deepEqual(emission.unsupported, []);
      const result = solve(rules, emission.facts, { outputs: relations });
      const found = relations.flatMap((relation) =>
        [...result.relation(relation).strings()].map((tuple) => `${relation} ${tuple.slice(0, 2).join(' ')}`),
      );
      t.deepEqual([...new Set(found)].sort(), [...expected].sort());
    });
  }
}

const lifetimes = (count: number): GenericArgs =>
  Array.from({ length: count }, () => ({ kind: 'lifetime', region: { kind: 'erased' } }) as const);

check(
  "a type parameter has to outlive 'static by a callee's bound",
  `fn need<T: 'static>(x: T) {}
   fn f<T>(x: T) {}
   fn locals<T>(a: T) {}`,
  ({ def, types }) => ({
    locals: [temp({ kind: 'tuple', elems: [] })],
    blocks: [
      block(call(def('need'), [move(place(1))], place(2), 1, [{ kind: 'type', ty: types[0] }])),
      block(ret()),
    ],
  }),
  ["type_test_errors tt0 '?0"],
);

check(
  'a type parameter whose own bound says so',
  `fn need<T: 'static>(x: T) {}
   fn f<T: 'static>(x: T) {}
   fn locals<T>(a: T) {}`,
  ({ def, types }) => ({
    locals: [temp({ kind: 'tuple', elems: [] })],
    blocks: [
      block(call(def('need'), [move(place(1))], place(2), 1, [{ kind: 'type', ty: types[0] }])),
      block(ret()),
    ],
  }),
  [],
);

check(
  "a reference has to be 'static by a callee's bound",
  `fn need<T: 'static>(x: T) {}
   fn f<'a>(x: &'a u8) {}
   fn locals<'a>(a: &'a u8) {}`,
  ({ def, types }) => ({
    locals: [temp({ kind: 'tuple', elems: [] })],
    blocks: [
      block(call(def('need'), [copy(place(1))], place(2), 1, [{ kind: 'type', ty: types[0] }])),
      block(ret()),
    ],
  }),
  ["subset_errors '?1 '?0"],
);

check(
  'a mutable reference behind a shared one lives no longer than that',
  `fn f<'a, 'b>(x: &'a mut &'b mut u8) -> &'b mut u8 { loop {} }
   fn locals(a: u8) {}`,
  () => ({
    locals: [],
    blocks: [block(ret(), assign(place(0), mut(place(1, '*', '*'))))],
  }),
  ["subset_errors '?1 '?2"],
);

check(
  'an invariant argument ties both ways',
  `pub struct Inv<'x>(&'x mut &'x u8);
   fn join<'y>(a: Inv<'y>, b: Inv<'y>) {}
   fn f<'a, 'b>(x: Inv<'a>, y: Inv<'b>) {}
   fn locals(a: u8) {}`,
  ({ def }) => ({
    locals: [temp({ kind: 'tuple', elems: [] })],
    blocks: [block(call(def('join'), [move(place(1)), move(place(2))], place(3), 1)), block(ret())],
  }),
  ["subset_errors '?1 '?2", "subset_errors '?2 '?1"],
);

check(
  'what a struct demands of its arguments is implied where it stands in a signature',
  `pub struct P<'x, 'y: 'x>(&'x &'y u8);
   fn f<'a, 'b>(p: P<'a, 'b>, y: &'b u8) -> &'a u8 { loop {} }
   fn locals(a: u8) {}`,
  () => ({
    locals: [],
    blocks: [block(ret(), assign(place(0), use(copy(place(2)))))],
  }),
  [],
);

check(
  "where clauses of a callee hold between the caller's lifetimes",
  `fn need<'x, 'y>(a: &'x u8, b: &'y u8) where 'x: 'y {}
   fn f<'a, 'b>(x: &'a u8, y: &'b u8) {}
   fn locals<'l>(a: &'l u8) {}`,
  ({ def }) => ({
    locals: [temp({ kind: 'tuple', elems: [] })],
    blocks: [
      block(call(def('need'), [copy(place(1)), copy(place(2))], place(3), 1, lifetimes(2))),
      block(ret()),
    ],
  }),
  [],
);

check(
  "a variable annotated with a lifetime longer than its value's",
  `fn f<'a, 'b>(x: &'a u8) { }
   fn locals<'l>(a: &'l u8) {}`,
  ({ def, types }) => {
    const declared = variable(types[0]);
    const ty: Ty = {
      kind: 'ref',
      region: { kind: 'late', def: def('f'), index: 1, name: "'b" },
      mutable: false,
      ty: { kind: 'int', name: 'u8' },
    };
    return {
      locals: [
        { ...declared, userTys: [{ userTy: { kind: 'type', ty, span: declared.span }, projection: [] }] },
      ],
      blocks: [block(ret(), assign(place(2), use(copy(place(1)))))],
    };
  },
  ["subset_errors '?1 '?2"],
);
