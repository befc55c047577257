/**
 * Well-formedness of types that stand in items, as far as traits go (E0277): what the types' declarations ask of their arguments,
 * and what a trait asks of those who implement it (RFC 1214; rustc_hir_analysis's `wfcheck`).
 */
import { error } from '../../diagnostic.js';
import { InferTable } from '../../infer/table.js';
import { isCertain } from '../../infer/report.js';
import type { Span } from '../../source.js';
import { evaluate, paramEnv } from '../../traits/index.js';
import { predicatesOf, type TraitPredicate } from '../../traits/env.js';
import { anyRegion, anyTy, isBroken } from '../../types/fold.js';
import { printTraitRef, printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { Ty } from '../../types/ty.js';
import type { ProgramItems } from '../program.js';
import { fieldType } from './outlives.js';

/** A type of an item, and where it stands. */
interface Stands {
  readonly ty: Ty;
  readonly at: Span;
}

export function checkTraitBounds(items: ProgramItems, def: DefId): void {
  if (items.poisoned.has(def) || items.tainted.has(def)) return;
  for (const { ty, at } of typesOf(items, def)) {
    if (isBroken(ty)) continue;
    for (const predicate of required(items, ty)) if (tell(items, def, predicate, at)) break;
  }
  if (items.def(def).kind === 'impl') checkSupertraits(items, def);
}

/** What a trait says of its `Self` holds for the type that implements it. */
function checkSupertraits(items: ProgramItems, def: DefId): void {
  const { trait, negative, selfTy } = items.impl(def);
  const { source } = items.table.nodes[def];
  if (!trait || negative || isBroken(selfTy)) return;
  if (source.kind !== 'item' && source.kind !== 'derived') return;
  if (items.isLibrary(trait.trait) && items.trait(trait.trait).auto) return;
  // A derived impl is told of where it is asked for.
  const span =
    source.kind === 'item' && source.item.kind === 'impl' ? source.item.self.span : items.def(def).span;
  for (const predicate of predicatesOf(items, trait.trait, trait.args)) {
    if (predicate.kind !== 'trait' || predicate.ref.trait === trait.trait) continue;
    tell(items, def, predicate, span);
  }
}

/** Says that a bound does not hold, where that is certain. */
function tell(items: ProgramItems, def: DefId, predicate: TraitPredicate, at: Span): boolean {
  const { ref } = predicate;
  const [self] = ref.args;
  if (predicate.boundVars?.length || self?.kind !== 'type') return false;
  const unclear = ref.args.some(
    (arg) =>
      arg.kind === 'type' &&
      (isBroken(arg.ty) ||
        anyTy(arg.ty, (part) => part.kind === 'error' || part.kind === 'opaque') ||
        anyRegion(arg.ty, (region) => region.kind === 'bound')),
  );
  if (unclear || !isCertain(items, ref.trait, self.ty)) return false;
  const cx = { program: items, env: paramEnv(items, def), table: new InferTable() };
  if (evaluate(cx, predicate) !== 'no') return false;
  const ty = printTy(items, self.ty);
  const sized = items.def(ref.trait).lang === 'sized';
  const message = sized
    ? `the size for values of type \`${ty}\` cannot be known at compilation time`
    : `the trait bound \`${ty}: ${printTraitRef(items, ref)}\` is not satisfied`;
  const label = sized
    ? "doesn't have a size known at compile-time"
    : `the trait \`${printTraitRef(items, ref)}\` is not implemented for \`${ty}\``;
  items.report(def, 2, error('E0277', at, message, label), false);
  return true;
}

/** The trait bounds that types ask of their arguments. */
function required(items: ProgramItems, ty: Ty): TraitPredicate[] {
  const out: TraitPredicate[] = [];
  const visit = (part: Ty): void => {
    switch (part.kind) {
      case 'adt':
        for (const predicate of predicatesOf(items, part.def, part.args))
          if (predicate.kind === 'trait') out.push(predicate);
        for (const arg of part.args) if (arg.kind === 'type') visit(arg.ty);
        return;
      case 'ref':
      case 'pointer':
        return visit(part.ty);
      case 'tuple':
        return part.elems.forEach(visit);
      case 'array':
      case 'slice':
        return visit(part.elem);
      default:
        return;
    }
  };
  visit(ty);
  return out;
}

function typesOf(items: ProgramItems, def: DefId): Stands[] {
  const { kind } = items.def(def);
  switch (kind) {
    case 'struct':
    case 'enum':
    case 'union':
      return items.adt(def).variants.flatMap((variant) =>
        variant.fields.map((field) => ({
          ty: field.ty,
          at: fieldType(items, def, field.span) ?? field.span,
        })),
      );
    case 'fn':
    case 'assoc-fn': {
      const { sig, ast } = items.fn(def);
      if (!ast) return [];
      const spans = [...(ast.self ? [ast.self.span] : []), ...ast.params.map((param) => param.ty.span)];
      const inputs = sig.inputs.map((ty, index) => ({ ty, at: spans[index] ?? ast.span }));
      return ast.output && !ast.qualifiers.async
        ? [...inputs, { ty: sig.output, at: ast.output.span }]
        : inputs;
    }
    case 'const':
    case 'static':
    case 'assoc-const': {
      const { source } = items.table.nodes[def];
      const item = source.kind === 'item' || source.kind === 'assoc' ? source.item : undefined;
      if (item?.kind !== 'const' && item?.kind !== 'static') return [];
      return [{ ty: items.const(def).ty, at: item.ty.span }];
    }
    case 'impl': {
      const { source } = items.table.nodes[def];
      if (source.kind !== 'item' || source.item.kind !== 'impl') return [];
      return [{ ty: items.impl(def).selfTy, at: source.item.self.span }];
    }
    case 'assoc-type': {
      const { ty } = items.assocTy(def);
      const { source } = items.table.nodes[def];
      const item = source.kind === 'assoc' && source.item.kind === 'type' ? source.item : undefined;
      const { parent } = items.def(def);
      const inImpl = parent !== undefined && items.def(parent).kind === 'impl';
      return ty && item?.ty && inImpl ? [{ ty, at: item.ty.span }] : [];
    }
    default:
      return [];
  }
}
