/**
 * Types as rustc's messages write them: short names where they are unambiguous, regions only where they have a name,
 * defaulted arguments left out.
 */
import type { DefId, Program } from './program.js';
import type {
  Const,
  DynBound,
  FnSig,
  GenericArg,
  GenericArgs,
  PolyFnSig,
  Predicate,
  Region,
  TraitRef,
  Ty,
} from './ty.js';
import { isBinder, sameTyErased, substPredicate, substTy } from './fold.js';

export interface PrintOptions {
  /** Name of a region, or undefined to leave it out (`&T`) or write `'_` (`Foo<'_>`). Default: names of parameters. */
  readonly region?: (region: Region) => string | undefined;
  /** `{closure@file.rs:1:2: 1:5}` and the like. */
  readonly closure?: (def: DefId) => string;
  /** `full`: paths from the crate root, as in rustc's `with_no_trimmed_paths`. */
  readonly paths?: 'short' | 'full';
  /** Names of variables, by `vid`; `_`, `{integer}` and `{float}` otherwise. */
  readonly infer?: (ty: Ty & { kind: 'infer' }) => string | undefined;
}

/** A type in rustc's style: `&'a mut Vec<i32>`. */
export function printTy(program: Program, ty: Ty, options: PrintOptions = {}): string {
  return new Printer(program, options).ty(ty);
}

export function printRegion(region: Region, options: PrintOptions = {}): string {
  return (options.region ?? regionName)(region) ?? "'_";
}

/** `Trait<A>`, without `Self`; `withSelf` gives `<S as Trait<A>>`. */
export function printTraitRef(
  program: Program,
  ref: TraitRef,
  options: PrintOptions & { withSelf?: boolean } = {},
): string {
  const printer = new Printer(program, options);
  const text = printer.traitPath(ref.trait, ref.args.slice(1));
  return options.withSelf && ref.args[0]?.kind === 'type'
    ? `<${printer.ty(ref.args[0].ty)} as ${text}>`
    : text;
}

export function printPredicate(program: Program, predicate: Predicate, options: PrintOptions = {}): string {
  return new Printer(program, options).predicate(predicate);
}

/** `fn(A, B) -> C`, with `name` as `fn name(A, B) -> C`. */
export function printSig(program: Program, sig: FnSig, name = '', options: PrintOptions = {}): string {
  return new Printer(program, options).sig(sig, name);
}

/** The path of a definition as rustc trims it: its name when no other item of the kind has it. */
export function shortPath(program: Program, def: DefId): string {
  const { name, parent } = program.def(def);
  const kind = program.def(def).kind;
  if (kind === 'variant' && parent !== undefined) return `${shortPath(program, parent)}::${name}`;
  if (ambiguousInStd.has(name) || namesakes(program, name) > 1) return program.path(def);
  return name;
}

/** Names that stand for several public types of the real standard library, so that rustc never trims them. */
const ambiguousInStd = new Set(
  (
    'Iter IterMut IntoIter Drain Entry OccupiedEntry VacantEntry Keys Values ValuesMut IntoKeys IntoValues Error ' +
    'Chunks Split Intersection Union SymmetricDifference Empty Repeat Chain Take Args ParseError Once PeekMut Weak'
  ).split(' '),
);

const typeKinds = new Set(['struct', 'enum', 'union', 'trait', 'type-alias']);
const counts = new WeakMap<
  readonly unknown[],
  { readonly seen: number; readonly names: Map<string, number> }
>();

/** How many types and traits have the name. Definitions are only ever added, so the count is kept per length. */
function namesakes(program: Program, name: string): number {
  let known = counts.get(program.defs);
  if (!known || known.seen !== program.defs.length) {
    const names = new Map<string, number>();
    for (const def of program.defs)
      if (typeKinds.has(def.kind)) names.set(def.name, (names.get(def.name) ?? 0) + 1);
    // `io::Result` and `fmt::Result` are aliases of `Result`, which rustc writes short all the same.
    if (names.has('Result'))
      names.set(
        'Result',
        program.defs.some((d) => !d.library && d.name === 'Result' && typeKinds.has(d.kind)) ? 2 : 1,
      );
    known = { seen: program.defs.length, names };
    counts.set(program.defs, known);
  }
  return known.names.get(name) ?? 0;
}

function regionName(region: Region): string | undefined {
  switch (region.kind) {
    case 'static':
      return "'static";
    case 'early':
    case 'late':
      return region.name === "'_" ? undefined : region.name;
    case 'bound':
    case 'placeholder':
      return region.name === "'_" ? undefined : region.name;
    case 'var':
    case 'erased':
      return undefined;
  }
}

class Printer {
  private readonly regionName: (region: Region) => string | undefined;
  /** Names of the variables of the binders around, innermost last. */
  private readonly binders: (readonly string[])[] = [];

  constructor(
    private readonly program: Program,
    private readonly options: PrintOptions,
  ) {
    this.regionName = options.region ?? regionName;
  }

  ty(ty: Ty): string {
    switch (ty.kind) {
      case 'bool':
      case 'char':
      case 'str':
        return ty.kind;
      case 'int':
      case 'float':
        return ty.name;
      case 'never':
        return '!';
      case 'adt':
        return this.path(ty.def, ty.args);
      case 'ref': {
        const name = this.region(ty.region);
        return `&${name === undefined ? '' : `${name} `}${ty.mutable ? 'mut ' : ''}${this.inner(ty.ty)}`;
      }
      case 'pointer':
        return `*${ty.mutable ? 'mut' : 'const'} ${this.inner(ty.ty)}`;
      case 'slice':
        return `[${this.ty(ty.elem)}]`;
      case 'array':
        return `[${this.ty(ty.elem)}; ${this.const(ty.len)}]`;
      case 'tuple':
        return ty.elems.length === 1
          ? `(${this.ty(ty.elems[0])},)`
          : `(${ty.elems.map((elem) => this.ty(elem)).join(', ')})`;
      case 'fn-def': {
        const fn = this.program.fn(ty.def);
        const { sig } = fn;
        const inputs = sig.inputs.map((input) => this.ty(substTy(input, ty.args))).join(', ');
        const output = substTy(sig.output, ty.args);
        return `fn(${inputs})${isUnitTy(output) ? '' : ` -> ${this.ty(output)}`} {${this.valuePath(ty.def, ty.args)}}`;
      }
      case 'fn-ptr':
        return this.polySig(ty.sig);
      case 'closure':
        return this.options.closure?.(ty.def) ?? '{closure}';
      case 'dynamic': {
        const region = this.region(ty.region);
        const bounds = ty.bounds.map((bound) => this.dynBound(bound));
        const text = `dyn ${bounds.join(' + ')}`;
        // As rustc has it: with a lifetime in parentheses wherever it stands.
        return region === undefined ? text : `(${text} + ${region})`;
      }
      case 'param':
        return ty.name;
      case 'projection': {
        const item = this.program.def(ty.item);
        // The `impl` type in the result of a trait's method has no name of its own.
        if (item.name.startsWith('impl ')) return item.name;
        const own = this.program.generics(ty.item);
        const self = ty.args[0];
        const trait = this.traitPath(item.parent!, ty.args.slice(1, own.parentCount));
        const selfText = self?.kind === 'type' ? this.ty(self.ty) : '_';
        return `<${selfText} as ${trait}>::${item.name}${this.args(ty.item, ty.args, own.parentCount)}`;
      }
      case 'opaque':
        return this.opaque(ty);
      case 'infer':
        return (
          this.options.infer?.(ty) ?? (ty.var === 'int' ? '{integer}' : ty.var === 'float' ? '{float}' : '_')
        );
      case 'error':
        return '{type error}';
    }
  }

  /** A type behind `&` or `*`: `dyn` with more than one bound needs parentheses there. */
  private inner(ty: Ty): string {
    const text = this.ty(ty);
    return ty.kind === 'dynamic' && text.includes(' + ') && !text.startsWith('(') ? `(${text})` : text;
  }

  path(def: DefId, args: GenericArgs): string {
    const path = this.options.paths === 'full' ? this.program.path(def) : shortPath(this.program, def);
    return path + this.args(def, args, 0);
  }

  traitPath(trait: DefId, args: GenericArgs): string {
    const path = this.options.paths === 'full' ? this.program.path(trait) : shortPath(this.program, trait);
    // `Self` is argument 0 of the trait's generics: put a hole for it.
    const generics = this.program.generics(trait);
    const shown = this.shownArgs(trait, [{ kind: 'type', ty: { kind: 'error' } }, ...args], 1);
    if (
      isFnTrait(this.program, trait) &&
      shown.length >= 1 &&
      args[0]?.kind === 'type' &&
      args[0].ty.kind === 'tuple'
    )
      return `${path}(${args[0].ty.elems.map((elem) => this.ty(elem)).join(', ')})`;
    return generics.params.length > 1 && shown.length ? `${path}<${shown.join(', ')}>` : path;
  }

  private valuePath(def: DefId, args: GenericArgs): string {
    const { parent, name } = this.program.def(def);
    const generics = this.program.generics(def);
    const own = this.shownArgs(def, args, generics.parentCount);
    const tail = own.length ? `::<${own.join(', ')}>` : '';
    if (parent !== undefined) {
      const owner = this.program.def(parent);
      if (owner.kind === 'impl') {
        const impl = this.program.impl(parent);
        return `${this.ty(substTy(impl.selfTy, args))}::${name}${tail}`.replace(/^([\w:]+)</, '$1::<');
      }
      if (owner.kind === 'trait') {
        const self = args[0];
        const trait = this.traitPath(parent, args.slice(1, generics.parentCount));
        return `<${self?.kind === 'type' ? this.ty(self.ty) : '_'} as ${trait}>::${name}${tail}`;
      }
    }
    return `${this.options.paths === 'full' ? this.program.path(def) : shortPath(this.program, def)}${tail}`;
  }

  private args(def: DefId, args: GenericArgs, from: number): string {
    const shown = this.shownArgs(def, args, from);
    return shown.length ? `<${shown.join(', ')}>` : '';
  }

  /** Arguments from an index on, without those at the end that equal their parameter's default. */
  private shownArgs(def: DefId, args: GenericArgs, from: number): string[] {
    let end = args.length;
    if (end > from) {
      const { params, parentCount } = this.program.generics(def);
      while (end > from) {
        const param = params[end - 1 - parentCount];
        const arg = args[end - 1];
        if (!param?.default || arg.kind !== 'type' || !sameTyErased(arg.ty, substTy(param.default, args)))
          break;
        end--;
      }
    }
    return args.slice(from, end).map((arg) => this.arg(arg));
  }

  private arg(arg: GenericArg): string {
    switch (arg.kind) {
      case 'lifetime':
        return this.region(arg.region) ?? "'_";
      case 'type':
        return this.ty(arg.ty);
      case 'const':
        return this.const(arg.value);
    }
  }

  private region(region: Region): string | undefined {
    const name = this.regionName(region);
    if (name !== undefined || region.kind !== 'bound') return name;
    const bound = this.binders.at(-1 - region.depth)?.[region.index];
    return bound === "'_" ? undefined : bound;
  }

  private const(value: Const): string {
    switch (value.kind) {
      case 'value':
        return String(value.value);
      case 'param':
        return value.name;
      case 'infer':
        return '_';
      case 'unevaluated':
        return value.text;
      case 'error':
        return '{const error}';
    }
  }

  private binder<T>(names: readonly string[], inside: () => T): T {
    this.binders.push(names);
    const result = inside();
    this.binders.pop();
    return result;
  }

  private polySig(poly: PolyFnSig): string {
    const named = poly.boundVars.filter((name) => name !== "'_");
    return (
      (named.length ? `for<${named.join(', ')}> ` : '') +
      this.binder(poly.boundVars, () => this.sig(poly.sig, ''))
    );
  }

  sig(sig: FnSig, name: string): string {
    const inputs = [...sig.inputs.map((input) => this.ty(input)), ...(sig.variadic ? ['...'] : [])].join(
      ', ',
    );
    const output = isUnitTy(sig.output) ? '' : ` -> ${this.ty(sig.output)}`;
    const abi = sig.abi === undefined ? '' : `extern "${sig.abi}" `;
    return `${sig.unsafe ? 'unsafe ' : ''}${abi}fn${name ? ` ${name}` : ''}(${inputs})${output}`;
  }

  /** `impl Iterator<Item = &'a T> + 'a`; what it captures (`use<…>`) is left out. */
  private opaque({ def, args }: Ty & { kind: 'opaque' }): string {
    const traits: DynBound[] = [];
    const lifetimes: string[] = [];
    for (const bound of this.program.opaque(def).bounds) {
      const put = substPredicate(bound, args);
      if (put.kind === 'trait') {
        const { trait, args: of } = put.ref;
        if (of[0]?.kind !== 'type' || of[0].ty.kind !== 'opaque' || trait === this.program.lang('sized'))
          continue;
        const boundVars = isBinder(put) ? put.boundVars! : [];
        traits.push({ trait, args: of.slice(1), projections: [], boundVars });
      } else if (put.kind === 'projection') {
        const { parent } = this.program.def(put.item);
        const at = traits.findIndex((it) => it.trait === parent || isFnTrait(this.program, it.trait));
        const of = traits[at];
        if (of) traits[at] = { ...of, projections: [...of.projections, { item: put.item, ty: put.ty }] };
      } else if (put.kind === 'type-outlives') {
        const region = this.region(put.region);
        if (region !== undefined) lifetimes.push(region);
      }
    }
    return `impl ${[...traits.map((it) => this.dynBound(it)), ...lifetimes].join(' + ') || 'Sized'}`;
  }

  private dynBound(bound: DynBound): string {
    const named = bound.boundVars.filter((name) => name !== "'_");
    const text = this.binder(bound.boundVars, () => {
      const path = this.traitPath(bound.trait, bound.args);
      if (!bound.projections.length) return path;
      if (isFnTrait(this.program, bound.trait) && path.endsWith(')')) {
        const output = bound.projections[0].ty;
        return isUnitTy(output) ? path : `${path} -> ${this.ty(output)}`;
      }
      const shown = bound.projections
        .map((p) => `${this.program.def(p.item).name} = ${this.ty(p.ty)}`)
        .join(', ');
      return path.endsWith('>') ? `${path.slice(0, -1)}, ${shown}>` : `${path}<${shown}>`;
    });
    return (named.length ? `for<${named.join(', ')}> ` : '') + text;
  }

  predicate(predicate: Predicate): string {
    if (isBinder(predicate)) return this.binder(predicate.boundVars!, () => this.bare(predicate));
    return this.bare(predicate);
  }

  private bare(predicate: Predicate): string {
    switch (predicate.kind) {
      case 'trait': {
        const [self, ...rest] = predicate.ref.args;
        return `${self?.kind === 'type' ? this.ty(self.ty) : '_'}: ${this.traitPath(predicate.ref.trait, rest)}`;
      }
      case 'projection': {
        const projection: Ty = { kind: 'projection', item: predicate.item, args: predicate.args };
        return `${this.ty(projection)} == ${this.ty(predicate.ty)}`;
      }
      case 'region-outlives':
        return `${this.region(predicate.longer) ?? "'_"}: ${this.region(predicate.shorter) ?? "'_"}`;
      case 'type-outlives':
        return `${this.ty(predicate.ty)}: ${this.region(predicate.region) ?? "'_"}`;
    }
  }
}

function isUnitTy(ty: Ty): boolean {
  return ty.kind === 'tuple' && ty.elems.length === 0;
}

function isFnTrait(program: Program, trait: DefId): boolean {
  const lang = program.def(trait).lang;
  return lang === 'fn' || lang === 'fn_mut' || lang === 'fn_once';
}
