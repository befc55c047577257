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

/** Those impls of a trait that were asked for. */
interface TraitImpls {
  readonly byHead: Map<string, readonly ImplHeader[]>;
  /** Impls for parameters (blanket impls) and other headless types. */
  blanket?: readonly ImplHeader[];
  /** All others. */
  all?: readonly ImplHeader[];
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

/** Impls of a trait whose self type may be this one: those for its head, and the blanket ones. */
export function implsFor(
  program: Program,
  trait: DefId,
  self: Ty,
): { readonly own: readonly ImplHeader[]; readonly blanket: readonly ImplHeader[] } {
  const { impls } = indexOf(program);
  let known = impls.get(trait);
  if (!known) impls.set(trait, (known = { byHead: new Map() }));
  const { byHead } = known;
  const blanket = (known.blanket ??= headersOf(program, program.implsWithHead(trait, undefined)));
  const withHead = (head: string): readonly ImplHeader[] => {
    let own = byHead.get(head);
    if (!own) byHead.set(head, (own = headersOf(program, program.implsWithHead(trait, head))));
    return own;
  };
  const head = headOf(self);
  if (head !== undefined) return { own: withHead(head), blanket };
  // A number whose type is not known yet is none of all the other types.
  if (self.kind === 'infer' && self.var !== 'general')
    return { own: (self.var === 'int' ? ints : floats).flatMap(withHead), blanket };
  return { own: (known.all ??= allHeaders(program, trait, known)), blanket };
}

const ints = ['i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize'];
const floats = ['f32', 'f64'];

/** The headers of all impls with a head, those with the same head together. */
function allHeaders(program: Program, trait: DefId, { byHead }: TraitImpls): readonly ImplHeader[] {
  const grouped = new Map<string, DefId[]>();
  for (const impl of program.implsOf(trait)) {
    const head = headOf(program.impl(impl).selfTy);
    if (head === undefined) continue;
    const group = grouped.get(head);
    if (group) group.push(impl);
    else grouped.set(head, [impl]);
  }
  return [...grouped].flatMap(([head, group]) => byHead.get(head) ?? headersOf(program, group));
}

function headersOf(program: Program, impls: readonly DefId[]): readonly ImplHeader[] {
  const headers: ImplHeader[] = [];
  for (const impl of impls) {
    const { trait: ref, negative } = program.impl(impl);
    if (!ref) continue;
    const projects = ref.args.some((arg) => arg.kind === 'type' && anyTy(arg.ty, isProjection));
    const header: ImplHeader = { impl, ref, negative, projects };
    const twin = headers.findIndex((other) => isTwin(program, other, header));
    if (twin < 0) headers.push(header);
    else if (program.impl(impl).items.length > program.impl(headers[twin].impl).items.length)
      headers[twin] = header;
  }
  return headers;
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

/** Forgets the parameters of a function whose signature changes. The result takes it back. */
export function forgetParams(program: Program, fn: DefId): () => void {
  return takenFrom(indexOf(program).params, fn);
}

/** Takes an entry out; the result puts it back as it was. */
export function takenFrom<K, V>(map: Map<K, V>, key: K): () => void {
  const before = map.get(key);
  map.delete(key);
  return () => {
    if (before === undefined) map.delete(key);
    else map.set(key, before);
  };
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
