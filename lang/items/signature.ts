/** Signatures of functions, methods and constructors. */
import { unsupported } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { sameTy } from '../types/fold.js';
import type { DefId, GenericParamDef } from '../types/program.js';
import type { FnSig, Ty } from '../types/ty.js';
import { errorTy, unit } from '../types/ty.js';
import type { Items } from './context.js';
import type { ElisionResult } from './elision.js';
import { abiPart } from './abi.js';
import { FnElision } from './elision.js';
import { futureOf } from './opaque.js';
import { Lowerer } from './lower.js';
import { inferredLifetimes } from './policies.js';
import { fnAst } from './values.js';

/** A function's signature with its late-bound lifetimes, named and elided. */
export interface Signature {
  readonly sig: FnSig;
  readonly late: readonly GenericParamDef[];
  readonly elision: ElisionResult;
}

const nothingElided: ElisionResult = { fresh: [], edits: [] };

/** Lowers what is written between `fn` and the body. */
export function lowerSignature(items: Items, def: DefId, sig: ast.FnSig): Signature {
  const node = items.table.nodes[def];
  const scope = items.scope(def);
  const lowerer = new Lowerer({
    items,
    place: { module: node.scope, owner: def },
    scope,
    lifetimes: inferredLifetimes,
    // A missing lifetime breaks the body, not what callers know of the function: it doesn't poison.
    report: (diagnostic, phase) =>
      items.report(def, phase, diagnostic, diagnostic.code !== 'E0106' && diagnostic.code !== 'E0261'),
  });
  refuseQualifiers(items, def, sig);
  const named = scope.late.map(({ name, span }, index): GenericParamDef => ({
    kind: 'lifetime',
    name,
    index,
    span,
  }));
  const elision = new FnElision(
    lowerer,
    def,
    named.length,
    selfTest(items, def, lowerer),
    sig.qualifiers.async,
  );
  const inputs: Ty[] = [];
  if (sig.self) inputs.push(elision.self(sig.self, lowererSelf(items, def) ?? errorTy));
  sig.params.forEach((param, i) => inputs.push(elision.param(param, i + (sig.self ? 1 : 0))));
  lowerer.opaques = { fn: def, elided: () => elision.elided() };
  const written = sig.output ? elision.output(sig.output) : unit;
  const output = sig.qualifiers.async ? futureOf(lowerer, def, sig, written, elision.elided()) : written;
  const result = elision.result();
  return {
    sig: {
      inputs,
      output,
      variadic: sig.variadic,
      unsafe: sig.qualifiers.unsafe,
      ...abiPart(sig.qualifiers),
    },
    late: [...named, ...result.fresh],
    elision: result,
  };
}

/** The function that makes a tuple struct or variant (or the constant's type as output, without inputs). */
export function constructorSignature(items: Items, def: DefId): Signature {
  const source = items.table.nodes[def].source;
  if (source.kind !== 'ctor') throw new Error(`definition ${def} is no constructor`);
  const adt = items.def(source.of).kind === 'variant' ? items.def(source.of).parent! : source.of;
  const variant = items.adt(adt).variants.find((one) => one.def === source.of)!;
  const output: Ty = { kind: 'adt', def: adt, args: items.identityArgs(adt) };
  return {
    sig: { inputs: variant.fields.map((field) => field.ty), output, variadic: false, unsafe: false },
    late: [],
    elision: nothingElided,
  };
}

/** `Self`, or a path to the struct, enum, union or primitive that the impl names as its type. */
function selfTest(items: Items, def: DefId, lowerer: Lowerer): (path: ast.Path) => boolean {
  const { parent } = items.def(def);
  const source = parent === undefined ? undefined : items.table.nodes[parent].source;
  const self = source?.kind === 'item' && source.item.kind === 'impl' ? source.item.self : undefined;
  const named = (path: ast.Path) => {
    const found = lowerer.resolve(path, 'types');
    return found.kind === 'found' && found.used === path.segments.length ? found.res : undefined;
  };
  const target = self?.kind === 'path' && !self.qself ? named(self.path) : undefined;
  return (path) => {
    if (path.segments.length === 1 && path.segments[0].ident.name === 'Self') return true;
    const res = target && named(path);
    if (target?.kind === 'primitive') return res?.kind === 'primitive' && sameTy(res.ty, target.ty);
    if (target?.kind !== 'def' || res?.kind !== 'def' || res.def !== target.def) return false;
    const { kind } = items.def(res.def);
    return kind === 'struct' || kind === 'enum' || kind === 'union';
  };
}

function lowererSelf(items: Items, def: DefId): Ty | undefined {
  const { parent } = items.def(def);
  return parent === undefined ? undefined : items.selfTy(parent);
}

function refuseQualifiers(items: Items, def: DefId, sig: ast.FnSig): void {
  if (items.isLibrary(def)) return;
  const refuse = (what: string) => items.report(def, 2, unsupported(sig.ident.span, what));
  const { source } = items.table.nodes[def];
  if (sig.variadic && fnAst(source)?.body) refuse('a variadic function');
}
