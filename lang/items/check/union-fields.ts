/**
 * Fields of unions: nothing knows which of them to drop, so none may need it (E0740; rustc's `check_union_fields`). What is
 * asked for is a reference, a `ManuallyDrop`, something `Copy`, or a tuple or array of such.
 */
import { error, unsupported } from '../../diagnostic.js';
import type { DefId } from '../../types/program.js';
import type { Predicate, Ty } from '../../types/ty.js';
import type { Items } from '../context.js';
import { isCopy, type Answer } from './copy.js';

const message = 'field must implement `Copy` or be wrapped in `ManuallyDrop<...>` to be used in a union';
const note =
  'union fields must not have drop side-effects, which is currently enforced via either `Copy` or `ManuallyDrop<...>`';

/** Tells of the first field that is wrong. */
export function checkUnionFields(items: Items, def: DefId): void {
  const copy = items.lang('copy');
  if (copy === undefined || items.poisoned.has(def) || items.tainted.has(def)) return;
  const env = items.predicates(def);
  for (const { ty, span } of items.adt(def).variants[0].fields) {
    const answer = neverDrops(items, copy, ty, env);
    if (answer === 'yes') continue;
    const told =
      answer === 'unknown'
        ? unsupported(span, 'a union field of this type')
        : {
            ...error('E0740', span, message),
            children: [
              { level: 'note' as const, message: note, labels: [] },
              {
                level: 'help' as const,
                message: 'wrap the field type in `ManuallyDrop<...>`',
                labels: [],
              },
            ],
          };
    items.report(def, 2, told, false);
    return;
  }
}

function neverDrops(items: Items, copy: DefId, ty: Ty, env: readonly Predicate[]): Answer {
  switch (ty.kind) {
    case 'error':
    case 'ref':
      return 'yes';
    case 'tuple': {
      const answers = ty.elems.map((elem) => neverDrops(items, copy, elem, env));
      return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
    }
    case 'array':
      return neverDrops(items, copy, ty.elem, env);
    case 'adt':
      return items.def(ty.def).lang === 'manually_drop' ? 'yes' : isCopy(items, copy, ty, env);
    default:
      return isCopy(items, copy, ty, env);
  }
}
