/** What could be done instead, as far as types tell: helps that rustc adds to several kinds of errors. */
import { implementsTrait, isCopy, paramEnv, type ParamEnv } from '../../lang/traits/index.js';
import type { Span } from '../../lang/source.js';
import type { GenericParamDef } from '../../lang/types/program.js';
import type { Ty } from '../../lang/types/ty.js';
import { showTy, type Context, type Draft } from './context.js';

/** Whether values of the type can be cloned in this body. */
export function isClone(cx: Context, ty: Ty): boolean {
  const clone = cx.program.lang('clone');
  return clone !== undefined && implementsTrait(cx.program, envOf(cx), clone, ty);
}

/** To clone the value at `at`; or, where its type cannot be cloned, to make it so that it can. */
export function suggestCloning(cx: Context, draft: Draft, ty: Ty, at: Span): void {
  if (isClone(cx, ty)) {
    draft.help('consider cloning the value if the performance cost is acceptable', {
      span: at,
      text: '',
      primary: true,
    });
    return;
  }
  const message = `if \`${showTy(cx, ty)}\` implemented \`Clone\`, you could clone the value`;
  const could = { span: at, text: 'you could clone this value', primary: false };
  if (ty.kind === 'param') {
    const param = paramOf(cx, ty);
    if (!param || param.kind !== 'type') return;
    const text = 'consider constraining this type parameter with `Clone`';
    draft.children.push({
      level: 'help',
      message,
      labels: [{ span: param.span, text, primary: true }, could],
    });
  } else if (ty.kind === 'adt' && !cx.program.def(ty.def).library) {
    const span = headOfItem(cx, cx.program.def(ty.def).span);
    const text = 'consider implementing `Clone` for this type';
    draft.children.push({ level: 'note', message, labels: [{ span, text, primary: true }, could] });
  }
}

/** To ask of type parameters that they are `Copy`, where that would make the type so. */
export function suggestCopyBounds(cx: Context, draft: Draft, ty: Ty): void {
  const missing = notCopy(cx, envOf(cx), ty);
  if (!missing?.length) return;
  for (const name of new Set(missing.map((it) => it.name))) {
    const it = missing.find((each) => each.name === name)!;
    const param = paramOf(cx, it);
    if (!param || param.synthetic) continue;
    const further = hasBounds(cx, it) ? 'further ' : '';
    draft.help(`consider ${further}restricting type parameter \`${name}\` with trait \`Copy\``, {
      span: param.span,
      text: '',
      primary: true,
    });
  }
}

type Param = Ty & { readonly kind: 'param' };

/** The parameters because of which alone the type is not `Copy`; undefined if there are other reasons. */
function notCopy(cx: Context, env: ParamEnv, ty: Ty): Param[] | undefined {
  const { program } = cx;
  if (isCopy(program, env, ty)) return [];
  switch (ty.kind) {
    case 'param':
      return [ty];
    case 'tuple':
      return all(ty.elems);
    case 'array':
      return notCopy(cx, env, ty.elem);
    case 'adt': {
      const copy = program.lang('copy');
      const impl =
        copy !== undefined &&
        program.implsOf(copy).some((it) => {
          const { selfTy } = program.impl(it);
          return selfTy.kind === 'adt' && selfTy.def === ty.def;
        });
      return impl ? all(ty.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []))) : undefined;
    }
    default:
      return undefined;
  }
  function all(parts: readonly Ty[]): Param[] | undefined {
    const each = parts.map((part) => notCopy(cx, env, part));
    return each.every((it) => it !== undefined) ? each.flat() : undefined;
  }
}

/** The declaration of a type parameter, of the item itself or of what it stands in. */
export function paramOf(cx: Context, ty: Param): GenericParamDef | undefined {
  for (let def: typeof cx.body.def | undefined = cx.body.def; def !== undefined;) {
    const generics = cx.program.generics(def);
    const found = generics.params.find((it) => it.name === ty.name && it.kind === 'type');
    if (found) return found;
    def = generics.parent ?? cx.program.def(def).parent;
    if (def !== undefined && cx.program.def(def).kind === 'mod') return undefined;
  }
  return undefined;
}

function hasBounds(cx: Context, ty: Param): boolean {
  return envOf(cx).predicates.some(
    (it) =>
      it.kind === 'trait' &&
      it.ref.trait !== cx.program.lang('sized') &&
      it.ref.args[0]?.kind === 'type' &&
      it.ref.args[0].ty.kind === 'param' &&
      it.ref.args[0].ty.name === ty.name,
  );
}

export function envOf({ program, body }: Context): ParamEnv {
  return paramEnv(program, body.def);
}

/** An item up to its fields or body. */
function headOfItem({ sources }: Context, span: Span): Span {
  const end = sources.text(span).search(/\s*[{(;]/);
  return end > 0 ? { ...span, hi: span.lo + end } : span;
}
