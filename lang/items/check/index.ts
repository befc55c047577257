/** Errors of items, without looking into bodies. */
import type * as ast from '../../syntax/ast.js';
import type { ProgramItems } from '../program.js';

/** Asks for everything about the program's own definitions, so that every error is reported. */
export function checkItems(items: ProgramItems, _crates: readonly ast.Crate[], _binary: boolean): void {
  for (const def of items.defs) {
    if (def.library) continue;
    switch (def.kind) {
      case 'struct':
      case 'enum':
      case 'union':
        items.adt(def.id);
        items.generics(def.id);
        items.predicates(def.id);
        break;
      case 'type-alias':
        items.alias(def.id);
        items.generics(def.id);
        items.predicates(def.id);
        break;
      case 'fn':
      case 'assoc-fn':
        items.fn(def.id);
        items.generics(def.id);
        items.predicates(def.id);
        break;
      case 'const':
      case 'static':
      case 'assoc-const':
        items.const(def.id);
        break;
      case 'trait':
        items.trait(def.id);
        items.generics(def.id);
        items.predicates(def.id);
        break;
      case 'impl':
        items.impl(def.id);
        items.generics(def.id);
        items.predicates(def.id);
        break;
      case 'assoc-type':
        items.assocTy(def.id);
        items.generics(def.id);
        items.predicates(def.id);
        break;
      default:
        break;
    }
  }
}
