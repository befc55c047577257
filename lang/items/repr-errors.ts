/** `#[repr(…)]`: hints that there are, at what they can be said of, and that agree with each other. */
import { error, type Diagnostic } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { formOf, type Target, type Tell } from './attribute-errors.js';

const integer = /^[iu](?:8|16|32|64|128|size)$/;

export function reprErrors(attrs: readonly ast.Attribute[], target: Target): Diagnostic[] {
  const out: Diagnostic[] = [];
  const hints: { readonly name: string; readonly arg?: string; readonly attr: ast.Attribute }[] = [];
  for (const attr of attrs) {
    if (attr.path !== 'repr') continue;
    const tell: Tell = (code, message) => out.push(error(code, attr.span, message));
    const form = formOf(attr.tokens);
    if (form.kind !== 'list') {
      tell('E0539', 'malformed `repr` attribute input');
      continue;
    }
    for (const item of form.items) {
      const parts = /^(\w+)\s*(?:\((.*)\)|=.*)?$/s.exec(item);
      const [name, arg] = [parts?.[1] ?? item, parts?.[2]?.trim()];
      if (/^b?"/.test(item)) tell('E0565', 'meta item in `repr` must be an identifier');
      else if ((name === 'align' || name === 'packed') && /=/.test(item))
        tell('E0693', `incorrect \`repr(${name})\` attribute format`);
      else if (name === 'align' && arg === undefined)
        tell('E0589', 'invalid `repr(align)` attribute: `align` needs an argument');
      else if ((name === 'align' || name === 'packed') && arg !== undefined && isWrongSize(arg))
        tell('E0589', `invalid \`repr(${name})\` attribute: ${isWrongSize(arg)}`);
      else if (name !== 'align' && name !== 'packed' && arg !== undefined)
        tell('E0552', `invalid representation hint: \`${name}\` does not take a parenthesized argument list`);
      else if (!isHint(name)) tell('E0552', 'unrecognized representation hint');
      else hints.push({ name, ...(arg === undefined ? {} : { arg }), attr });
    }
  }
  const good = hints.filter(({ name, attr }) => {
    const wrong = misplaced(name, target);
    if (wrong) out.push(wrong(attr));
    return !wrong;
  });
  return [...out, ...conflicts(good)];
}

function isHint(name: string): boolean {
  return ['C', 'Rust', 'packed', 'align', 'transparent', 'simd'].includes(name) || integer.test(name);
}

function isWrongSize(arg: string): string | undefined {
  if (!/^\d+$/.test(arg)) return 'not an unsuffixed integer';
  const value = BigInt(arg);
  if (value <= 0n || (value & (value - 1n)) !== 0n) return 'not a power of two';
  return value > 1n << 29n ? 'larger than 2^29' : undefined;
}

function misplaced(name: string, target: Target): ((attr: ast.Attribute) => Diagnostic) | undefined {
  if (name === 'align' && target === 'functions')
    return (attr) => error(null, attr.span, '`#[repr(align(...))]` is not supported on functions');
  const struct = target === 'structs';
  const union = target === 'unions';
  const enumeration = target === 'enums';
  const [fits, what] = integer.test(name)
    ? [enumeration, 'an enum']
    : name === 'packed'
      ? [struct || union, 'a struct or union']
      : name === 'simd'
        ? [struct, 'a struct']
        : [struct || union || enumeration, 'a struct, enum, or union'];
  if (fits) return undefined;
  return (attr) => error('E0517', attr.span, `attribute should be applied to ${what}`);
}

function conflicts(
  hints: readonly { readonly name: string; readonly arg?: string; readonly attr: ast.Attribute }[],
): Diagnostic[] {
  const named = (name: string) => hints.filter((hint) => hint.name === name);
  const out: Diagnostic[] = [];
  const [transparent] = named('transparent');
  if (transparent && hints.length > named('transparent').length)
    out.push(error('E0692', transparent.attr.span, 'transparent type cannot have other repr hints'));
  const [aligned, packed] = [named('align')[0], named('packed')[0]];
  if (aligned && packed)
    out.push(error('E0587', aligned.attr.span, 'type has conflicting packed and align representation hints'));
  if (new Set(named('packed').map(({ arg }) => arg ?? '1')).size > 1)
    out.push(error('E0634', packed.attr.span, 'type has conflicting packed representation hints'));
  const [rust] = named('Rust');
  if (rust && hints.some(({ name }) => name === 'C' || name === 'simd' || integer.test(name)))
    out.push(error('E0566', rust.attr.span, 'conflicting representation hints'));
  return out;
}
