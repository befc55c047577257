/**
 * Coroutines that would be part of themselves (E0733): an `async` function that awaits itself without a `Box` in between.
 */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import { hiddenType } from '../traits/index.js';
import { substTy } from '../types/fold.js';
import type { DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import type { Body } from './mir.js';

/** One coroutine that is part of another. */
interface Part {
  readonly of: DefId;
  /** Whether it is certain: what is awaited is part of whoever awaits it, but a variable may be moved out of before. */
  readonly certain: boolean;
  /** Where it becomes a part. */
  readonly span: Span;
}

export interface Recursive {
  /** The function, constant or static around the coroutine. */
  readonly root: DefId;
  readonly diagnostic: Diagnostic;
}

/** Each circle of coroutines is told once, at the first of them. `bodies`: all bodies, in the order of the source. */
export function recursiveCoroutines(program: Program, bodies: readonly Body[]): readonly Recursive[] {
  const all: { readonly root: DefId; readonly body: Body }[] = [];
  const collect = (root: DefId, body: Body): void => {
    if (body.coroutine) all.push({ root, body });
    for (const closure of body.closures) collect(root, closure);
  };
  for (const body of bodies) collect(body.def, body);
  const parts = new Map(all.map(({ body }) => [body.def, partsOf(program, body)]));
  const told = new Set<DefId>();
  return all.flatMap(({ root, body }): Recursive[] => {
    const circle = told.has(body.def) ? undefined : circleOf(parts, body.def);
    if (!circle) return [];
    for (const { of } of circle) told.add(of);
    const isFn = body.coroutine === 'fn';
    const span = isFn ? (program.fn(root).ast?.span ?? body.span) : (body.headSpan ?? body.span);
    if (circle.some(({ certain }) => !certain))
      return [{ root, diagnostic: unsupported(span, 'a future that may have to hold itself') }];
    const what = isFn ? 'async fn' : 'async block';
    const diagnostic = error('E0733', span, `recursion in an ${what} requires boxing`);
    const note =
      'a recursive `async fn` call must introduce indirection such as `Box::pin` to avoid an infinitely sized future';
    return [
      {
        root,
        diagnostic: {
          ...diagnostic,
          labels: [
            ...diagnostic.labels,
            { span: circle[0].span, text: 'recursive call here', primary: false },
          ],
          children: [{ level: 'note', message: note, labels: [] }],
        },
      },
    ];
  });
}

/** The way from a coroutine to itself, the certain one if there is one. */
function circleOf(parts: ReadonlyMap<DefId, readonly Part[]>, start: DefId): readonly Part[] | undefined {
  const find = (certainOnly: boolean): readonly Part[] | undefined => {
    const seen = new Set<DefId>();
    const from = (def: DefId): readonly Part[] | undefined => {
      for (const part of parts.get(def) ?? []) {
        if (certainOnly && !part.certain) continue;
        if (part.of === start) return [part];
        if (seen.has(part.of)) continue;
        seen.add(part.of);
        const rest = from(part.of);
        if (rest) return [part, ...rest];
      }
      return undefined;
    };
    return from(start);
  };
  return find(true) ?? find(false);
}

function partsOf(program: Program, body: Body): readonly Part[] {
  const environment = body.locals[1].ty;
  if (environment.kind !== 'closure') return [];
  const { upvars, witness = [] } = environment.closure;
  const parts: Part[] = [];
  const add = (ty: Ty, certain: boolean, span: Span): void => {
    for (const of of coroutinesIn(program, ty)) parts.push({ of, certain, span });
  };
  for (const { ty, info, span } of body.locals)
    if (info.kind === 'var' && info.name === '__awaitee') add(ty, true, span);
  for (const upvar of upvars) add(upvar, true, body.span);
  for (const ty of witness) add(ty, false, body.span);
  return parts;
}

/** Coroutines that a value of the type holds without a pointer in between. */
function coroutinesIn(program: Program, whole: Ty): readonly DefId[] {
  const found: DefId[] = [];
  const seen = new Set<DefId>();
  const visit = (ty: Ty): void => {
    switch (ty.kind) {
      case 'tuple':
        return ty.elems.forEach(visit);
      case 'array':
        return visit(ty.elem);
      case 'closure':
        if (ty.closure.coroutine) found.push(ty.def);
        else ty.closure.upvars.forEach(visit);
        return;
      case 'opaque': {
        const hidden = hiddenType(program, ty);
        if (hidden && !seen.has(ty.def)) {
          seen.add(ty.def);
          visit(hidden);
        }
        return;
      }
      case 'adt':
        // Of recursive types each level holds the next behind a pointer.
        if (!ty.args.some((arg) => arg.kind === 'type' && mayHold(arg.ty))) return;
        if (program.def(ty.def).lang === 'phantom_data') return;
        for (const { fields } of program.adt(ty.def).variants)
          for (const field of fields)
            if (field.ty.kind !== 'adt' || field.ty.def !== ty.def) visit(substTy(field.ty, ty.args));
        return;
      default:
    }
  };
  visit(whole);
  return found;
}

function mayHold(ty: Ty): boolean {
  return (
    ty.kind === 'tuple' ||
    ty.kind === 'array' ||
    ty.kind === 'closure' ||
    ty.kind === 'opaque' ||
    ty.kind === 'adt'
  );
}
