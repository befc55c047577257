/** Where clauses that speak of no parameter, and do not hold (E0277; rustc's `check_false_global_bounds`). */
import { error, unsupported } from '../../diagnostic.js';
import { InferTable } from '../../infer/table.js';
import { isCertain } from '../../infer/report.js';
import type { TraitPredicate } from '../../traits/env.js';
import { emptyEnv, evaluate } from '../../traits/index.js';
import { predicateKey } from '../../traits/key.js';
import { select } from '../../traits/select.js';
import { anyRegion, anyTy, foldPredicate } from '../../types/fold.js';
import { printTraitRef, printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { GenericArgs, Ty } from '../../types/ty.js';
import { spanOfBound } from '../bound-spans.js';
import type { ProgramItems } from '../program.js';

export function checkFalseBounds(items: ProgramItems, def: DefId): void {
  if (items.poisoned.has(def) || items.tainted.has(def)) return;
  const { parent } = items.generics(def);
  const outer = parent === undefined ? 0 : items.predicates(parent).length;
  for (const predicate of items.predicates(def).slice(outer)) {
    const at = spanOfBound(predicate);
    if (predicate.kind !== 'trait' || predicate.boundVars?.length || !at) continue;
    const { ref } = predicate;
    const [self] = ref.args;
    if (self.kind !== 'type' || !isGlobal(ref.args)) continue;
    if (evaluate({ program: items, env: emptyEnv, table: new InferTable() }, predicate) !== 'no') continue;
    if (isCircular(items, predicate, new Set())) {
      const asked = `${printTy(items, self.ty)}: ${printTraitRef(items, ref)}`;
      items.report(def, 2, error('E0275', at, `overflow evaluating the requirement \`${asked}\``), false);
      continue;
    }
    const [ty, trait] = [printTy(items, self.ty), printTraitRef(items, ref)];
    const told = isCertain(items, ref.trait, self.ty)
      ? error(
          'E0277',
          at,
          `the trait bound \`${ty}: ${trait}\` is not satisfied`,
          `the trait \`${trait}\` is not implemented for \`${ty}\``,
        )
      : unsupported(at, `\`${ty}: ${trait}\`, of which Laertes' library says nothing,`);
    items.report(def, 2, told, false);
  }
}

const particular: ReadonlySet<string> = new Set(['param', 'projection', 'opaque', 'error', 'infer']);

/** Whether what does not hold waits for itself, impl by impl. */
function isCircular(items: ProgramItems, predicate: TraitPredicate, seen: Set<string>): boolean {
  const cx = { program: items, env: emptyEnv, table: new InferTable() };
  const { text } = predicateKey(cx.table, predicate);
  if (seen.has(text)) return true;
  seen.add(text);
  const selection = select(cx, predicate.ref);
  if (selection.kind !== 'impl') return false;
  return selection.nested.some((one) => {
    const nested = foldPredicate(one, {
      ty: (ty) => (ty.kind === 'infer' ? cx.table.resolve(ty) : undefined),
    });
    return nested.kind === 'trait' && evaluate(cx, nested) === 'no' && isCircular(items, nested, seen);
  });
}

function isParticular(ty: Ty): boolean {
  if (ty.kind === 'array') return ty.len.kind !== 'value';
  if (ty.kind === 'adt') return ty.args.some((arg) => arg.kind === 'const' && arg.value.kind !== 'value');
  return particular.has(ty.kind);
}

function isGlobal(args: GenericArgs): boolean {
  return args.every((arg) => {
    if (arg.kind === 'lifetime') return arg.region.kind === 'static';
    if (arg.kind === 'const') return arg.value.kind === 'value';
    return !anyTy(arg.ty, isParticular) && !anyRegion(arg.ty, ({ kind }) => kind !== 'static');
  });
}
