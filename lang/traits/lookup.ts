/** What the engine looks up again and again of a program: impls by trait and head, flattened generics, known traits. */
import type { DefId, GenericParamDef, Program } from '../types/program.js';
import type { GenericArg, GenericArgs, TraitRef, Ty } from '../types/ty.js';
import { anyTy, isBinder, sameTraitRef } from '../types/fold.js';
import type { InferTable } from '../infer/table.js';
import { headOf } from './head.js';

/** The header of a trait impl. */
export interface ImplHeader {
  readonly impl: DefId;
  readonly ref: TraitRef;
  readonly negative: boolean;
  /** Some argument mentions an associated type, to be normalized before it is compared. */
  readonly projects: boolean;
}

interface TraitImpls {
  readonly count: number;
  readonly byHead: ReadonlyMap<string, readonly ImplHeader[]>;
  /** Impls for parameters (blanket impls) and other headless types. */
  readonly blanket: readonly ImplHeader[];
}

interface ProgramIndex {
  readonly impls: Map<DefId, TraitImpls>;
  readonly params: Map<DefId, readonly GenericParamDef[]>;
  readonly roles: Map<DefId, string | undefined>;
}

const indexes = new WeakMap<Program, ProgramIndex>();

function indexOf(program: Program): ProgramIndex {
  let index = indexes.get(program);
  if (!index) indexes.set(program, (index = { impls: new Map(), params: new Map(), roles: new Map() }));
  return index;
}

const none: readonly ImplHeader[] = [];

/** Impls of a trait whose self type may have this head: those for the head itself, and the blanket ones. */
export function implsFor(
  program: Program,
  trait: DefId,
  head: string | undefined,
): { readonly own: readonly ImplHeader[]; readonly blanket: readonly ImplHeader[] } {
  const impls = traitImpls(program, trait);
  if (head === undefined) return { own: [...impls.byHead.values()].flat(), blanket: impls.blanket };
  return { own: impls.byHead.get(head) ?? none, blanket: impls.blanket };
}

function traitImpls(program: Program, trait: DefId): TraitImpls {
  const { impls } = indexOf(program);
  const all = program.implsOf(trait);
  const known = impls.get(trait);
  // Items inside bodies may add impls when their body is entered.
  if (known && known.count === all.length) return known;
  const byHead = new Map<string, ImplHeader[]>();
  const blanket: ImplHeader[] = [];
  for (const impl of all) {
    const { trait: ref, negative } = program.impl(impl);
    const self = ref?.args[0];
    if (!ref || self?.kind !== 'type') continue;
    const projects = ref.args.some((arg) => arg.kind === 'type' && anyTy(arg.ty, isProjection));
    const header: ImplHeader = { impl, ref, negative, projects };
    const head = headOf(self.ty);
    let list = head === undefined ? blanket : byHead.get(head);
    if (!list) byHead.set(head!, (list = []));
    const twin = list.findIndex((other) => isTwin(program, other, header));
    if (twin < 0) list.push(header);
    else if (program.impl(impl).items.length > program.impl(list[twin].impl).items.length)
      list[twin] = header;
  }
  const made: TraitImpls = { count: all.length, byHead, blanket };
  impls.set(trait, made);
  return made;
}

/** The library may declare the same impl in two of its files; the program may not (E0119). */
function isTwin(program: Program, a: ImplHeader, b: ImplHeader): boolean {
  return (
    program.def(a.impl).library &&
    program.def(b.impl).library &&
    a.negative === b.negative &&
    sameTraitRef(a.ref, b.ref, false)
  );
}

function isProjection(ty: Ty): boolean {
  return ty.kind === 'projection';
}

/** All parameters of a definition, its parents' first. */
export function flatParams(program: Program, def: DefId): readonly GenericParamDef[] {
  const { params } = indexOf(program);
  let flat = params.get(def);
  if (!flat) {
    const generics = program.generics(def);
    flat =
      generics.parent === undefined
        ? generics.params
        : [...flatParams(program, generics.parent), ...generics.params];
    params.set(def, flat);
  }
  return flat;
}

/** Arguments for a definition: `given` ones first, fresh variables for the rest. */
export function freshArgs(
  program: Program,
  table: InferTable,
  def: DefId,
  given: readonly GenericArg[] = [],
): GenericArgs {
  const params = flatParams(program, def);
  if (given.length >= params.length) return given;
  return [...given, ...params.slice(given.length).map((param) => freshArg(table, param))];
}

function freshArg(table: InferTable, param: GenericParamDef): GenericArg {
  switch (param.kind) {
    case 'lifetime':
      return { kind: 'lifetime', region: table.newRegion() };
    case 'type':
      return { kind: 'type', ty: table.newTy() };
    case 'const':
      return { kind: 'const', value: table.newConst() };
  }
}

/** The parameters themselves as arguments. */
export function identityArgs(program: Program, def: DefId): GenericArgs {
  return flatParams(program, def).map((param): GenericArg => {
    switch (param.kind) {
      case 'lifetime':
        return { kind: 'lifetime', region: { kind: 'early', index: param.index, name: param.name } };
      case 'type':
        return { kind: 'type', ty: { kind: 'param', index: param.index, name: param.name } };
      case 'const':
        return { kind: 'const', value: { kind: 'param', index: param.index, name: param.name } };
    }
  });
}

/** Which trait of the language or the library this is: its lang name, or its name if it is the library's. */
export function traitRole(program: Program, trait: DefId): string | undefined {
  const { roles } = indexOf(program);
  if (roles.has(trait)) return roles.get(trait);
  const def = program.def(trait);
  const role = def.lang ?? (def.library ? def.name : undefined);
  roles.set(trait, role);
  return role;
}

const binders = new WeakMap<Program, boolean>();

/** Whether some impl of the program has a `for<…>` in its where clauses. */
export function declaresBinders(program: Program): boolean {
  let known = binders.get(program);
  if (known === undefined) {
    known = program.defs.some(
      (def) => def.kind === 'impl' && !def.library && program.predicates(def.id).some(isBinder),
    );
    binders.set(program, known);
  }
  return known;
}
