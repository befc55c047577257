/** Statics are shared between threads: their types must be `Sync` (E0277), unless they are `mut` or of each thread. */
import { error } from '../../diagnostic.js';
import { envOf, evaluate } from '../../traits/index.js';
import { InferTable } from '../../infer/table.js';
import { isBroken } from '../../types/fold.js';
import { printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import { typeArg } from '../../types/ty.js';
import type { ProgramItems } from '../program.js';

export function checkStatic(items: ProgramItems, def: DefId): void {
  const { ty, mutable } = items.const(def);
  const { source } = items.table.nodes[def];
  const sync = items.lang('sync');
  if (
    sync === undefined ||
    mutable ||
    isBroken(ty) ||
    source.kind !== 'item' ||
    source.item.kind !== 'static'
  )
    return;
  const { item } = source;
  if (items.table.foreign.has(def) || item.attrs.some((attr) => attr.path === 'thread_local')) return;
  const cx = { program: items, env: envOf(items, [], undefined), table: new InferTable() };
  if (evaluate(cx, { kind: 'trait', ref: { trait: sync, args: [typeArg(ty)] } }) !== 'no') return;
  const message = `\`${printTy(items, ty)}\` cannot be shared between threads safely`;
  items.report(def, 2, error('E0277', item.ty.span, message, message), false);
}
