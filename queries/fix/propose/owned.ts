/** A reference to what ends with the function: return the value itself. */
import { aroundIn, textOf, type Proposal, type Subject } from '../context.js';
import { replace } from '../edit.js';
import type { Type } from '../../../lang/syntax/ast.js';

export function* owned(subject: Subject): Iterable<Proposal> {
  const { fn, diagnostic, primary } = subject;
  if (!fn || !['E0515', 'E0597', 'E0106', 'E0716'].includes(diagnostic.code ?? '')) return;
  const { output } = fn.sig;
  if (!output) return;
  const ty = ownedType(subject, output);
  if (ty === undefined) return;
  const exprs = aroundIn(subject, primary)?.exprs ?? [];
  const whole = exprs.find((it) => it.span.lo === primary.lo && it.span.hi === primary.hi) ?? exprs.at(-1);
  const returned = whole ?? fn.body?.expr;
  if (!returned) return;
  const value =
    returned.kind === 'ref' && returned.expr.kind === 'array' && ty.startsWith('Vec<')
      ? [replace({ lo: returned.span.lo, hi: returned.expr.span.lo }, 'vec!')]
      : returned.kind === 'ref'
        ? [replace({ lo: returned.span.lo, hi: returned.expr.span.lo }, '')]
        : returned.kind === 'method-call' &&
            ['as_str', 'as_slice', 'as_ref', 'as_mut'].includes(returned.method.name)
          ? [replace(returned.span, textOf(subject, returned.receiver.span))]
          : [];
  yield {
    title: `return the value itself, \`${ty}\``,
    cost: 'callers get a value of their own',
    edits: [replace(output.span, ty), ...value],
  };
}

/** `&'a T` → `T`, `&str` → `String`, `&[T]` → `Vec<T>`. */
function ownedType(subject: Subject, output: Type): string | undefined {
  if (output.kind !== 'ref') return undefined;
  const { ty } = output;
  if (ty.kind === 'slice') return `Vec<${textOf(subject, ty.ty.span)}>`;
  const text = textOf(subject, ty.span);
  return text === 'str' ? 'String' : text;
}
