/**
 * What is wrong with a declaration as it is written, whatever its names mean (rustc's `rustc_ast_passes`, and some of what
 * `rustc_resolve` and `rustc_hir_analysis` tell by the text alone).
 */
import type { Diagnostic } from '../diagnostic.js';
import { error } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { cfgActive } from '../syntax/cfg.js';
import { attributeErrors, type Target } from './attribute-errors.js';
import { visitType } from './visit.js';

/** The errors of one item, without those of items in it. */
export function declarationErrors(item: ast.Item, edition: number): Diagnostic[] {
  if (!item.attrs.length && simple.has(item.kind)) return [];
  const out: Diagnostic[] = itemAttributes(item, edition);
  for (const attr of item.attrs)
    if (attr.path === 'derive' && !derivable.has(item.kind))
      out.push(
        error(
          'E0774',
          attr.span,
          '`derive` may only be applied to `struct`s, `enum`s and `union`s',
          'not applicable here',
        ),
      );
  switch (item.kind) {
    case 'struct':
    case 'union':
      out.push(...fields(item.data), ...generics(item.generics));
      break;
    case 'enum':
      for (const variant of item.variants)
        if (cfgActive(variant.attrs))
          out.push(...(variant.vis ? visibility(variant.vis) : []), ...fields(variant.data));
      out.push(...discriminants(item), ...generics(item.generics));
      break;
    case 'trait':
      out.push(...generics(item.generics, true), ...(item.auto ? autoTrait(item) : []));
      for (const member of item.items) out.push(...visibility(member.vis), ...traitMember(member, 'trait'));
      break;
    case 'impl':
      out.push(...implErrors(item));
      break;
    case 'type':
      out.push(...generics(item.generics));
      break;
    case 'fn':
      out.push(...abi(item.sig.qualifiers.extern, item.sig.span), ...generics(item.sig.generics));
      break;
    case 'extern-block':
      out.push(...abi(item.abi, item.span));
      for (const inner of item.items) if (cfgActive(inner.attrs)) out.push(...foreign(inner));
      break;
    default:
      break;
  }
  return out;
}

/** Errors of the attributes of an item, and of its members and fields. */
function itemAttributes(item: ast.Item, edition: number): Diagnostic[] {
  const name = 'ident' in item ? item.ident.name : '';
  const target = item.kind === 'impl' && item.trait ? 'trait impl blocks' : itemTargets[item.kind];
  const out = target ? attributeErrors(item.attrs, target, name, edition) : [];
  const each = (
    parts: readonly { readonly attrs: readonly ast.Attribute[]; readonly ident?: ast.Ident }[],
    part: Target,
  ): void => {
    for (const { attrs, ident } of parts)
      if (attrs.length && cfgActive(attrs))
        out.push(...attributeErrors(attrs, part, ident?.name ?? '', edition));
  };
  switch (item.kind) {
    case 'struct':
    case 'union':
      if (item.data.kind !== 'unit') each(item.data.fields, 'struct fields');
      break;
    case 'enum':
      each(item.variants, 'enum variants');
      for (const { data } of item.variants) if (data.kind !== 'unit') each(data.fields, 'struct fields');
      break;
    case 'trait':
    case 'impl':
      for (const member of item.items) each([member], memberTarget(item, member));
      break;
    case 'extern-block':
      for (const inner of item.items)
        each([inner], inner.kind === 'static' ? 'foreign statics' : 'foreign functions');
      break;
    default:
      break;
  }
  return out;
}

const itemTargets: Readonly<Partial<Record<ast.Item['kind'], Target>>> = {
  fn: 'functions',
  struct: 'structs',
  enum: 'enums',
  union: 'unions',
  trait: 'traits',
  impl: 'inherent impl blocks',
  type: 'type aliases',
  static: 'statics',
  const: 'constants',
  mod: 'modules',
  use: 'use statements',
  'extern-crate': 'extern crates',
  'extern-block': 'foreign modules',
  'macro-rules': 'macro defs',
};

function memberTarget(around: ast.Item & { kind: 'trait' | 'impl' }, member: ast.AssocItem): Target {
  if (member.kind === 'const') return 'associated consts';
  if (member.kind !== 'fn') return 'associated types';
  if (around.kind === 'impl') return around.trait ? 'trait methods in impl blocks' : 'inherent methods';
  return member.body ? 'provided trait methods' : 'required trait methods';
}

const simple: ReadonlySet<string> = new Set(['use', 'mod', 'const', 'static']);
const derivable: ReadonlySet<string> = new Set(['struct', 'enum', 'union', 'macro']);

function fields(data: ast.VariantData): Diagnostic[] {
  if (data.kind !== 'named') return [];
  const known = new Set<string>();
  return data.fields.flatMap(({ ident: { name, span }, attrs }) => {
    if (!cfgActive(attrs)) return [];
    const twice = known.has(name);
    known.add(name);
    return twice
      ? [error('E0124', span, `field \`${name}\` is already declared`, 'field already declared')]
      : [];
  });
}

const INTEGERS = /\b[iu](?:8|16|32|64|128|size)\b/;

function discriminants(item: ast.Item & { kind: 'enum' }): Diagnostic[] {
  const { ident, attrs, variants } = item;
  const repr = attrs.find((attr) => attr.path === 'repr' && INTEGERS.test(attr.tokens));
  const active = variants.filter((variant) => cfgActive(variant.attrs));
  if (!active.length)
    return repr
      ? [error('E0084', repr.span, 'unsupported representation for zero-variant enum', 'zero-variant enum')]
      : [];
  const transparent = attrs.find((attr) => attr.path === 'repr' && /\btransparent\b/.test(attr.tokens));
  if (transparent && active.length !== 1)
    return [
      error('E0731', ident.span, `transparent enum needs exactly one variant, but has ${active.length}`),
    ];
  const derivesDefault = attrs.some((attr) => attr.path === 'derive' && /\bDefault\b/.test(attr.tokens));
  if (derivesDefault) {
    const marked = active.filter((variant) => variant.attrs.some((attr) => attr.path === 'default'));
    const derive = attrs.find((attr) => attr.path === 'derive' && /\bDefault\b/.test(attr.tokens))!;
    if (marked.length === 0)
      return [error('E0665', derive.span, '`#[derive(Default)]` on enum with no `#[default]`')];
    if (marked.length > 1) return [error(null, derive.span, 'multiple declared defaults')];
    if (marked[0].data.kind !== 'unit')
      return [
        error(
          null,
          marked[0].ident.span,
          'the `#[default]` attribute may only be used on unit enum variants',
        ),
      ];
  }
  const explicit = active.some((variant) => variant.discriminant);
  if (explicit && !repr && active.some((variant) => variant.data.kind !== 'unit'))
    return [
      error(
        'E0732',
        ident.span,
        '`#[repr(inttype)]` must be specified for enums with explicit discriminants and non-unit variants',
      ),
    ];
  return [];
}

function visibility(vis: ast.Visibility): Diagnostic[] {
  return vis.kind === 'inherited'
    ? []
    : [error('E0449', vis.span, 'visibility qualifiers are not permitted here')];
}

function implErrors(item: ast.Item & { kind: 'impl' }): Diagnostic[] {
  const { trait, negative, unsafe, items, self } = item;
  const out: Diagnostic[] = visibility(item.vis);
  if (unsafe && !trait) out.push(error('E0197', self.span, 'inherent impls cannot be unsafe'));
  if (negative && items.length)
    out.push(error('E0749', items[0].span, 'negative impls cannot have any items'));
  if (unsafe && negative) out.push(error('E0198', self.span, 'negative impls cannot be unsafe'));
  if (!trait) return out;
  for (const member of items)
    if (cfgActive(member.attrs)) out.push(...visibility(member.vis), ...traitMember(member, 'trait impl'));
  return out;
}

/** A trait that every type has of itself has nothing else. */
function autoTrait({
  ident,
  generics: { params },
  supertraits,
  items,
}: ast.Item & { kind: 'trait' }): Diagnostic[] {
  const out: Diagnostic[] = [];
  const tell = (code: `E${string}`, what: string): void => {
    const message = `auto traits cannot have ${what}`;
    out.push(error(code, ident.span, message, message));
  };
  if (params.length) tell('E0567', 'generic parameters');
  if (supertraits.length) tell('E0568', 'super traits or lifetime bounds');
  if (items.length) tell('E0380', 'associated items');
  return out;
}

/** A function of a trait, or of an impl of one. */
function traitMember(member: ast.AssocItem, place: 'trait' | 'trait impl'): Diagnostic[] {
  if (member.kind !== 'fn' || !cfgActive(member.attrs)) return [];
  const { sig, body } = member;
  const out: Diagnostic[] = [];
  if (sig.qualifiers.const)
    out.push(
      error(
        'E0379',
        sig.span,
        `functions in ${place === 'trait' ? 'traits' : 'trait impls'} cannot be declared const`,
        `functions in ${place === 'trait' ? 'traits' : 'trait impls'} cannot be const`,
      ),
    );
  if (place === 'trait' && !body)
    for (const { pat } of sig.params)
      if (pat.kind !== 'ident' && pat.kind !== 'wild' && pat.kind !== 'macro')
        out.push(
          error(
            'E0642',
            pat.span,
            "patterns aren't allowed in methods without bodies",
            'pattern not allowed',
          ),
        );
  return out;
}

function foreign(item: ast.Item): Diagnostic[] {
  if (item.kind !== 'fn') return [];
  const out: Diagnostic[] = [];
  if (item.sig.generics.params.some((param) => param.kind !== 'lifetime'))
    out.push(
      error('E0044', item.span, 'foreign items may not have type parameters', "can't have type parameters"),
    );
  for (const { pat } of item.sig.params)
    if ((pat.kind !== 'ident' && pat.kind !== 'wild') || (pat.kind === 'ident' && pat.mutable))
      out.push(
        error(
          'E0130',
          pat.span,
          "patterns aren't allowed in foreign function declarations",
          'pattern not allowed',
        ),
      );
  return out;
}

/** Calling conventions that rustc knows, and those of them that x86-64 does not have. */
const ABIS: ReadonlySet<string> = new Set(
  (
    ' Rust C C-unwind cdecl cdecl-unwind win64 win64-unwind sysv64 sysv64-unwind efiapi system system-unwind rust-call ' +
    'unadjusted rust-cold rust-preserve-none vectorcall vectorcall-unwind x86-interrupt custom'
  ).split(' '),
);
const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'stdcall stdcall-unwind fastcall fastcall-unwind thiscall thiscall-unwind aapcs aapcs-unwind ptx-kernel msp430-interrupt ' +
    'avr-interrupt avr-non-blocking-interrupt riscv-interrupt-m riscv-interrupt-s cmse-nonsecure-call cmse-nonsecure-entry gpu-kernel'
  ).split(' '),
);

function abi(name: string | undefined, at: Span): Diagnostic[] {
  if (name === undefined || ABIS.has(name)) return [];
  return ELSEWHERE.has(name)
    ? [error('E0570', at, `"${name}" is not a supported ABI for the current target`)]
    : [error('E0703', at, `invalid ABI: found \`${name}\``, 'invalid ABI')];
}

/** Defaults and types of parameters that name what they must not. */
function generics({ params }: ast.Generics, trait = false): Diagnostic[] {
  const out: Diagnostic[] = [];
  const names = params.flatMap((param) => (param.kind === 'lifetime' ? [] : [param.ident.name]));
  const inType = (ty: ast.Type, tell: (name: string, span: Span) => void): void =>
    visitType(ty, {
      type: (part) => {
        if (part.kind === 'path' && !part.qself && !part.path.global)
          tell(part.path.segments[0].ident.name, part.path.segments[0].ident.span);
      },
    });
  let known = 0;
  for (const param of params) {
    if (param.kind === 'lifetime') continue;
    const later = new Set(names.slice(known++));
    if (param.kind === 'const')
      inType(param.ty, (name, span) => {
        if (names.includes(name))
          out.push(
            error(
              'E0770',
              span,
              'the type of const parameters must not depend on other generic parameters',
              `the type must not depend on the parameter \`${name}\``,
            ),
          );
      });
    else if (param.default)
      inType(param.default, (name, span) => {
        if (name === 'Self') {
          if (trait) return;
          out.push(error('E0735', span, 'generic parameters cannot use `Self` in their defaults'));
        } else if (later.has(name))
          out.push(
            error(
              'E0128',
              span,
              'generic parameter defaults cannot reference parameters before they are declared',
              `cannot reference \`${name}\` before it is declared`,
            ),
          );
      });
  }
  return out;
}
