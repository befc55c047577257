/** Small programs and bodies put together by hand, for tests of what is emitted from MIR. */
import type {
  BasicBlock,
  BlockId,
  Body,
  LocalDecl,
  Operand,
  Place,
  PlaceElem,
  Rvalue,
  Statement,
  Terminator,
} from '../../../lang/mir/mir.js';
import type { Span } from '../../../lang/source.js';
import type {
  AdtDef,
  Def,
  DefId,
  FnDef,
  GenericParamDef,
  Generics,
  ImplDef,
  Program,
} from '../../../lang/types/program.js';
import type { FnSig, GenericArgs, Predicate, Region, Ty, Variance } from '../../../lang/types/ty.js';
import { int, unit } from '../../../lang/types/ty.js';
import { headOf } from '../../../lang/traits/head.js';

export const i32 = int('i32');
const nowhere: Span = { file: 0, lo: 0, hi: 0 };

/** A program that can be added to. */
export class World {
  readonly defs: Def[] = [];
  readonly #adts = new Map<DefId, AdtDef>();
  readonly #fns = new Map<DefId, FnDef>();
  readonly #generics = new Map<DefId, Generics>();
  readonly #predicates = new Map<DefId, readonly Predicate[]>();
  readonly #impls = new Map<DefId, ImplDef>();
  readonly #lang = new Map<string, DefId>();

  constructor() {
    for (const lang of ['sized', 'copy', 'drop']) {
      this.#lang.set(
        lang,
        this.#def('trait', lang, { parentCount: 0, params: [param('type', 'Self', 0)], late: [] }),
      );
    }
  }

  /** A function: `sig` says with which lifetimes. */
  fn(name: string, sig: { late?: readonly string[]; inputs: readonly Ty[]; output?: Ty }): DefId {
    const late = (sig.late ?? []).map((n, index) => param('lifetime', n, index));
    const def = this.#def('fn', name, { parentCount: 0, params: [], late });
    const full: FnSig = { inputs: sig.inputs, output: sig.output ?? unit, variadic: false, unsafe: false };
    this.#fns.set(def, {
      def,
      sig: full,
      qualifiers: {} as FnDef['qualifiers'],
      hasSelf: false,
    });
    return def;
  }

  struct(
    name: string,
    fields: readonly Ty[],
    options: { lifetimes?: readonly string[]; drop?: boolean } = {},
  ): DefId {
    const lifetimes = options.lifetimes ?? [];
    const def = this.#def('struct', name, {
      parentCount: 0,
      params: lifetimes.map((n, index) => param('lifetime', n, index)),
      late: [],
    });
    this.#adts.set(def, {
      def,
      kind: 'struct',
      variants: [
        {
          def,
          name,
          kind: 'tuple',
          fields: fields.map((ty, i) => ({ name: `${i}`, ty, span: nowhere, public: true })),
        },
      ],
      variances: lifetimes.map((): Variance => 'covariant'),
    });
    if (options.drop) {
      const impl = this.#def('impl', name, {
        parentCount: 0,
        params: lifetimes.map((n, index) => param('lifetime', n, index)),
        late: [],
      });
      const selfTy = this.adt(
        def,
        lifetimes.map((n, index) => ({ kind: 'early', index, name: n })),
      );
      this.#impls.set(impl, {
        def: impl,
        trait: { trait: this.#lang.get('drop')!, args: [{ kind: 'type', ty: selfTy }] },
        selfTy,
        negative: false,
        items: [],
        mayDangle: [],
      });
    }
    return def;
  }

  adt(def: DefId, regions: readonly Region[] = []): Ty & { kind: 'adt' } {
    return { kind: 'adt', def, args: regions.map((region) => ({ kind: 'lifetime', region })) };
  }

  #implsOf(trait: DefId): readonly ImplDef[] {
    return [...this.#impls.values()].filter((i) => i.trait?.trait === trait);
  }

  program(): Program {
    const get =
      <T>(map: ReadonlyMap<DefId, T>) =>
      (id: DefId): T => {
        const value = map.get(id);
        if (value === undefined) throw new Error(`${this.defs[id].name} has what is asked of it`);
        return value;
      };
    const none = (): never => {
      throw new Error('not in this world');
    };
    return {
      edition: 2021,
      scopeEdition: 2021,
      defs: this.defs,
      def: (id) => this.defs[id],
      lang: (name) => this.#lang.get(name),
      path: (id) => this.defs[id].name,
      generics: get(this.#generics),
      predicates: (id) => this.#predicates.get(id) ?? [],
      inferredOutlives: () => [],
      adt: get(this.#adts),
      fn: get(this.#fns),
      trait: (def) => ({ def, supertraits: [], items: [], auto: false }),
      impl: get(this.#impls),
      assocTy: none,
      const: none,
      opaque: none,
      alias: none,
      implsOf: (trait) => this.#implsOf(trait).map((i) => i.def),
      implsWithHead: (trait, head) =>
        this.#implsOf(trait).flatMap((i) => (headOf(i.selfTy) === head ? [i.def] : [])),
      inherentImpls: () => [],
      traitsInScope: () => [],
      bodies: [],
      diagnostics: [],
      poisoned: new Set(),
    };
  }

  #def(kind: Def['kind'], name: string, generics: Generics): DefId {
    const id = this.defs.length as DefId;
    this.defs.push({ id, kind, name, span: nowhere, nameSpan: nowhere, public: true, library: false });
    this.#generics.set(id, generics);
    return id;
  }
}

function param(kind: GenericParamDef['kind'], name: string, index: number): GenericParamDef {
  return { kind, name, index, span: nowhere };
}

export function late(def: DefId, index: number, name: string): Region {
  return { kind: 'late', def, index, name };
}

// ---------------------------------------------------------------- bodies

/** `_1`, `_1.0`, `*_1`: written as a local and what follows. */
export function place(local: number, ...elems: ('*' | number)[]): Place {
  return {
    local,
    projection: elems.map((elem): PlaceElem =>
      elem === '*' ? { kind: 'deref' } : { kind: 'field', field: elem, ty: unit },
    ),
  };
}

export const copy = (p: Place): Operand => ({ kind: 'copy', place: p });
export const move = (p: Place): Operand => ({ kind: 'move', place: p });
export const number: Operand = {
  kind: 'const',
  constant: { ty: i32, value: { kind: 'literal', text: '0' } },
  span: nowhere,
};
export const use = (operand: Operand): Rvalue => ({ kind: 'use', operand });
export const shared = (p: Place): Rvalue => ({ kind: 'ref', borrow: { kind: 'shared' }, place: p });
export const mut = (p: Place, kind: 'default' | 'two-phase' = 'default'): Rvalue => ({
  kind: 'ref',
  borrow: { kind: 'mut', mut: kind },
  place: p,
});

let line = 0;
/** Each statement gets a span of its own. */
function here(): { span: Span; scope: number } {
  line += 10;
  return { span: { file: 0, lo: line, hi: line + 5 }, scope: 0 };
}

export const assign = (p: Place, rvalue: Rvalue): Statement => ({
  ...here(),
  kind: 'assign',
  place: p,
  rvalue,
});
export const live = (local: number): Statement => ({ ...here(), kind: 'storage-live', local });
export const dead = (local: number): Statement => ({ ...here(), kind: 'storage-dead', local });

export const ret = (): Terminator => ({ ...here(), kind: 'return' });
export const goto = (target: BlockId): Terminator => ({ ...here(), kind: 'goto', target });
export const branch = (...targets: BlockId[]): Terminator => ({
  ...here(),
  kind: 'switch',
  discr: number,
  values: targets.slice(1).map(BigInt),
  targets,
});
export const drop = (p: Place, target: BlockId): Terminator => ({
  ...here(),
  kind: 'drop',
  place: p,
  target,
  replace: false,
});
export const call = (
  def: DefId,
  args: readonly Operand[],
  destination: Place,
  target: BlockId,
  generics: GenericArgs = [],
): Terminator => ({
  ...here(),
  kind: 'call',
  func: {
    kind: 'const',
    constant: { ty: { kind: 'fn-def', def, args: generics }, value: { kind: 'fn' } },
    span: nowhere,
  },
  args: args.map((operand) => ({ operand, span: nowhere })),
  destination,
  target,
  callSpan: nowhere,
  source: 'call',
});

export function block(terminator: Terminator, ...statements: Statement[]): BasicBlock {
  return { statements, terminator, cleanup: false };
}

/** `let` variables are immutable, temporaries and `let mut` are not. */
export const variable = (ty: Ty, mutable = false): LocalDecl => ({
  ty,
  mutable,
  span: nowhere,
  scope: 0,
  info: { kind: 'var', name: 'x', mode: 'value', implicitMode: false, typed: false, patSpan: nowhere },
});
export const temp = (ty: Ty): LocalDecl => ({
  ty,
  mutable: true,
  span: nowhere,
  scope: 0,
  info: { kind: 'temp' },
});

/** The arguments come first among the locals; the return place is added. */
export function body(
  world: World,
  def: DefId,
  args: readonly LocalDecl[],
  locals: readonly LocalDecl[],
  ...blocks: BasicBlock[]
): Body {
  const { sig } = world.program().fn(def);
  return {
    def,
    kind: 'fn',
    name: world.defs[def].name,
    span: nowhere,
    argCount: args.length,
    locals: [temp(sig.output), ...args, ...locals],
    blocks,
    scopes: [{ span: nowhere }],
    upvars: [],
    promoted: [],
    closures: [],
  };
}
