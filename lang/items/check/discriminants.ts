/** Numbers of an enum's variants: two that are the same (E0081), and those that follow the greatest of their type (E0370). */
import { error } from '../../diagnostic.js';
import type { DefId } from '../../types/program.js';
import type { IntName } from '../../types/ty.js';
import type { Items } from '../context.js';

const INTEGER = /\b([iu](?:8|16|32|64|128|size))\b/;

/** The greatest number of a type. */
function greatest(name: IntName): bigint {
  const width = BigInt(Number(name.slice(1)) || 64);
  return name.startsWith('u') ? (1n << width) - 1n : (1n << (width - 1n)) - 1n;
}

export function checkDiscriminants(items: Items, def: DefId): void {
  const { discriminants } = items.table;
  const { variants, repr } = items.adt(def);
  const small = /\b[iu]8\b/.test(repr ?? '') && variants.length > 127;
  if (!items.constants || (!small && !variants.some((variant) => discriminants.has(variant.def)))) return;
  const most = greatest((INTEGER.exec(repr ?? '')?.[1] ?? 'isize') as IntName);
  const known = new Set<bigint>();
  let last: bigint | undefined;
  for (const variant of variants) {
    const written = discriminants.get(variant.def);
    let value: bigint;
    if (written !== undefined) {
      const found = items.constants.value(written);
      // What is wrong with it is told of its body.
      if (found.kind !== 'value') return;
      value = found.value;
    } else if (last === most) {
      const label = `overflowed on value after ${last}`;
      const { span } = items.def(variant.def);
      items.report(def, 2, error('E0370', span, 'enum discriminant overflowed', label), false);
      return;
    } else value = last === undefined ? 0n : last + 1n;
    if (known.has(value)) {
      const message = `discriminant value \`${value}\` assigned more than once`;
      items.report(def, 2, error('E0081', items.def(def).nameSpan, message), false);
      return;
    }
    known.add(value);
    last = value;
  }
}
