/** Type declarations: parameters that are never used (E0392), types that contain themselves (E0072). */
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { anyTy, isBroken, substTy, walkArgs } from '../../types/fold.js';
import { printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { Ty } from '../../types/ty.js';
import type { Items, Param } from '../context.js';
import { visitType } from '../visit.js';
import { constrainedBy } from './constrained.js';

export function checkAdt(items: Items, def: DefId): void {
  const recursive = checkSize(items, def);
  if (!recursive) checkUnused(items, def);
}

// ---------------------------------------------------------------- E0392

function checkUnused(items: Items, def: DefId): void {
  const adt = items.adt(def);
  const broken = adt.variants.some((variant) =>
    variant.fields.some((field) => isBroken(field.ty) || anyTy(field.ty, (ty) => ty.kind === 'error')),
  );
  if (broken || items.poisoned.has(def) || items.tainted.has(def)) return;
  const scope = items.scope(def);
  const { variances } = adt;
  const used = new Set<number>();
  scope.params.forEach((param) => {
    if (variances[param.index] !== 'bivariant') used.add(param.index);
  });
  const constrained = constrainedBy(items.predicates(def), used);
  for (const param of scope.params) {
    if (param.kind === 'const' || constrained.has(param.index)) continue;
    const recursive = param.kind === 'type' ? recursiveUse(items, def, param) : undefined;
    if (recursive) reportRecursive(items, def, param, recursive);
    else reportUnused(items, def, param);
  }
}

function reportUnused(items: Items, def: DefId, param: Param): void {
  const { name, span, kind } = param;
  const what = kind === 'lifetime' ? 'lifetime parameter' : 'type parameter';
  const children = [
    {
      level: 'help' as const,
      message: `consider removing \`${name}\`, referring to it in a field, or using a marker such as \`PhantomData\``,
      labels: [],
    },
  ];
  const bounded = param.ast?.kind === 'type' && param.ast.bounds.length > 0;
  if (kind === 'type' && !bounded)
    children.push({
      level: 'help',
      message: `if you intended \`${name}\` to be a const parameter, use \`const ${name}: /* Type */\` instead`,
      labels: [],
    });
  items.report(
    def,
    2,
    { ...error('E0392', span, `${what} \`${name}\` is never used`, `unused ${what}`), children },
    false,
  );
}

function reportRecursive(items: Items, def: DefId, param: Param, at: Span): void {
  const diagnostic = error(null, at, `type parameter \`${param.name}\` is only used recursively`);
  const label = 'type parameter must be used non-recursively in the definition';
  items.report(
    def,
    2,
    {
      ...diagnostic,
      labels: [{ span: param.span, text: label, primary: false }, ...diagnostic.labels],
      children: [
        {
          level: 'note',
          message:
            'all type parameters must be used in a non-recursive way in order to constrain their variance',
          labels: [],
        },
      ],
    },
    false,
  );
}

/** A mention of the parameter among the arguments of the type itself. */
function recursiveUse(items: Items, def: DefId, param: Param): Span | undefined {
  let found: Span | undefined;
  for (const field of writtenFields(items, def))
    visitType(field.ty, {
      type: (ty) => {
        if (ty.kind !== 'path' || ty.path.segments.at(-1)!.ident.name !== items.def(def).name) return;
        visitType(ty, {
          type: (inner) => {
            if (
              inner.kind === 'path' &&
              inner.path.segments.length === 1 &&
              inner.path.segments[0].ident.name === param.name
            )
              found ??= inner.span;
          },
        });
      },
    });
  return found;
}

function writtenFields(items: Items, def: DefId): ast.FieldDef[] {
  const { source } = items.table.nodes[def];
  if (source.kind !== 'item') return [];
  const data: ast.VariantData[] =
    source.item.kind === 'enum'
      ? source.item.variants.map((variant) => variant.data)
      : source.item.kind === 'struct' || source.item.kind === 'union'
        ? [source.item.data]
        : [];
  return data.flatMap((one) => (one.kind === 'unit' ? [] : [...one.fields]));
}

// ---------------------------------------------------------------- E0072

function checkSize(items: Items, def: DefId): boolean {
  const self: Ty = { kind: 'adt', def, args: items.identityArgs(def) };
  const adt = items.adt(def);
  const places: Span[] = [];
  const without = new Set<string>();
  const others = new Set<DefId>();
  for (const variant of adt.variants)
    for (const field of variant.fields) {
      const cycle = contains(items, field.ty, def, [], without);
      if (!cycle) continue;
      for (const other of cycle) others.add(other);
      const written = writtenFields(items, def).find((one) => one.span.lo === field.span.lo);
      places.push(innermost(items, written?.ty, field.ty, self) ?? written?.ty.span ?? field.span);
    }
  if (!places.length) return false;
  // A cycle of several types is one error, at the first of them.
  const group = [def, ...[...others].filter((other) => other !== def && !items.isLibrary(other))].sort(
    (a, b) => a - b,
  );
  if (group[0] !== def) return true;
  const names = group.map((one) => `\`${items.def(one).name}\``);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const head = (one: DefId): Span => ({
    ...items.def(one).span,
    hi: items.def(one).nameSpan.hi,
    lo: headStart(items, one),
  });
  const message = `recursive type${names.length === 1 ? '' : 's'} ${list} ${names.length === 1 ? 'has' : 'have'} infinite size`;
  const [primary, ...rest] = group;
  items.report(
    def,
    2,
    {
      level: 'error',
      code: 'E0072',
      message,
      labels: [
        { span: head(primary), text: '', primary: true },
        ...rest.map((one) => ({ span: head(one), text: '', primary: true })),
        ...places.map((span) => ({ span, text: 'recursive without indirection', primary: false })),
      ],
      children: [
        {
          level: 'help',
          message: 'insert some indirection (e.g., a `Box`, `Rc`, or `&`) to break the cycle',
          labels: [],
        },
      ],
    },
    true,
  );
  return true;
}

/** Where the head of an item starts: after its attributes. */
function headStart(items: Items, def: DefId): number {
  const { source, def: own } = items.table.nodes[def];
  if (source.kind !== 'item') return own.span.lo;
  const last = source.item.attrs.filter((attr) => !attr.inner && attr.span.hi <= own.nameSpan.lo).at(-1);
  return last && last.span.lo >= own.span.lo ? Math.max(own.span.lo, last.span.hi) : own.span.lo;
}

/** The types on the way if a value of type `ty` holds one of `target` by value. `without`: types that are known not to. */
function contains(
  items: Items,
  ty: Ty,
  target: DefId,
  stack: readonly DefId[],
  without: Set<string>,
): DefId[] | undefined {
  switch (ty.kind) {
    case 'adt': {
      if (ty.def === target) return [...stack];
      const { lang } = items.def(ty.def);
      if (lang === 'phantom_data' || stack.includes(ty.def)) return undefined;
      const key = ty.args.length ? printTy(items, ty) : String(ty.def);
      if (without.has(key)) return undefined;
      for (const variant of items.adt(ty.def).variants)
        for (const field of variant.fields) {
          const found = contains(items, substTy(field.ty, ty.args), target, [...stack, ty.def], without);
          if (found) return found;
        }
      without.add(key);
      return undefined;
    }
    case 'tuple':
      for (const elem of ty.elems) {
        const found = contains(items, elem, target, stack, without);
        if (found) return found;
      }
      return undefined;
    case 'array':
      return contains(items, ty.elem, target, stack, without);
    default:
      return undefined;
  }
}

/** rustc points at the recursive type itself: inside `Option<List>`, at `List`. */
function innermost(items: Items, written: ast.Type | undefined, ty: Ty, self: Ty): Span | undefined {
  if (!written || self.kind !== 'adt') return undefined;
  const { name } = items.def(self.def);
  let found: Span | undefined;
  let mentioned = false;
  if (ty.kind === 'adt')
    walkArgs(ty.args, { ty: (part) => void (mentioned ||= part.kind === 'adt' && part.def === self.def) });
  else mentioned = true;
  if (!mentioned) return undefined;
  visitType(written, {
    type: (part) => {
      if (part.kind === 'path' && ['Self', name].includes(part.path.segments.at(-1)!.ident.name))
        found ??= part.span;
    },
  });
  return found;
}
