/**
 * Derived impls of packed structs: references to their fields may be misaligned, so the derived code copies them out, and
 * fields that are not `Copy` cannot be (E0507, as the borrow checker tells of the derived code). Type parameters are
 * bound to be `Copy` there.
 */
import { error } from '../../diagnostic.js';
import { printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { Predicate, Ty } from '../../types/ty.js';
import type { Items } from '../context.js';
import { isCopy } from './copy.js';

/** The traits whose derived methods look at fields. */
const looking: ReadonlySet<string> = new Set(['Clone', 'Debug', 'PartialEq', 'PartialOrd', 'Ord', 'Hash']);

/** `def`: a derived impl. */
export function checkPackedDerive(items: Items, def: DefId): void {
  const { source } = items.table.nodes[def];
  const copy = items.lang('copy');
  if (source.kind !== 'derived' || !looking.has(source.trait) || copy === undefined) return;
  const { adt, trait } = source;
  if (items.poisoned.has(adt) || items.tainted.has(adt)) return;
  const { packed, kind, variants } = items.adt(adt);
  if (!packed || kind !== 'struct') return;
  const { params } = items.generics(adt);
  const bounds = params.flatMap((param): Predicate[] => {
    if (param.kind !== 'type') return [];
    const ty: Ty = { kind: 'param', index: param.index, name: param.name };
    return [{ kind: 'trait', ref: { trait: copy, args: [{ kind: 'type', ty }] } }];
  });
  const env = [...items.predicates(adt), ...bounds];
  // A type that is `Copy` without bounds is cloned as a whole.
  if (trait === 'Clone' && isCopyItself(items, copy, adt) && bounds.length === 0) return;
  for (const { ty, span } of variants[0].fields) {
    if (isCopy(items, copy, ty, env) !== 'no') continue;
    const shown = printTy(items, ty);
    if (ty.kind === 'slice' || ty.kind === 'str' || ty.kind === 'dynamic')
      items.report(
        def,
        2,
        error(
          'E0161',
          span,
          `cannot move a value of type \`${shown}\``,
          `the size of \`${shown}\` cannot be statically determined`,
        ),
        false,
      );
    const told = error(
      'E0507',
      span,
      'cannot move out of a shared reference',
      `move occurs because value has type \`${shown}\`, which does not implement the \`Copy\` trait`,
    );
    const because = `\`#[derive(${trait})]\` triggers a move because taking references to the fields of a packed struct is undefined behaviour`;
    items.report(def, 2, { ...told, children: [{ level: 'note', message: because, labels: [] }] }, false);
  }
}

function isCopyItself(items: Items, copy: DefId, adt: DefId): boolean {
  return isCopy(items, copy, { kind: 'adt', def: adt, args: items.identityArgs(adt) }, []) === 'yes';
}
