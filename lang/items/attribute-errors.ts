/**
 * Attributes that are not written as they must be, or stand where they mean nothing (rustc's `rustc_attr_parsing` and `check_attr`).
 * Those of whose form nothing is said here are let through.
 */
import { error, type Diagnostic, type DiagnosticCode } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { splitTop, stripParentheses } from '../syntax/cfg.js';
import { builtinAttributes } from './builtin-attributes.js';
import { reprErrors } from './repr-errors.js';

/** What an attribute stands at, as messages name it. */
export type Target =
  | 'functions'
  | 'structs'
  | 'enums'
  | 'unions'
  | 'traits'
  | 'inherent impl blocks'
  | 'trait impl blocks'
  | 'type aliases'
  | 'statics'
  | 'constants'
  | 'modules'
  | 'use statements'
  | 'extern crates'
  | 'foreign modules'
  | 'macro defs'
  | 'inherent methods'
  | 'provided trait methods'
  | 'required trait methods'
  | 'trait methods in impl blocks'
  | 'foreign functions'
  | 'foreign statics'
  | 'associated consts'
  | 'associated types'
  | 'struct fields'
  | 'enum variants';

/** An attribute's arguments, taken apart. */
export type Form =
  | { readonly kind: 'word' }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export type Tell = (code: DiagnosticCode, message: string) => void;

export function attributeErrors(
  attrs: readonly ast.Attribute[],
  target: Target,
  name: string,
  edition: number,
): Diagnostic[] {
  if (!attrs.length) return [];
  const out: Diagnostic[] = [];
  for (const attr of attrs) {
    const tell: Tell = (code, message) => out.push(error(code, attr.span, message));
    const { path } = attr;
    // `unsafe(path …)`: what is left of the parentheses is the last of them.
    const isUnsafe = attr.tokens.split('(').length < attr.tokens.split(')').length;
    const tokens = isUnsafe ? attr.tokens.replace(/\)\s*$/, '') : attr.tokens;
    if (isUnsafe && !mayBeUnsafe.has(path)) tell(null, `\`${path}\` is not an unsafe attribute`);
    if (!path.includes('::') && !builtinAttributes.has(path) && !path.startsWith('rustc_'))
      tell(null, `cannot find attribute \`${path}\` in this scope`);
    if (!isUnsafe && mustBeUnsafe.has(path) && (path === 'naked' || edition >= 2024))
      tell(null, 'unsafe attribute used without unsafe');
    if (Object.hasOwn(forms, path)) forms[path](formOf(tokens), tell, { target, name, attrs, attr });
  }
  out.push(...reprErrors(attrs, target));
  return out;
}

export function formOf(tokens: string): Form {
  const text = tokens.trim();
  if (text === '') return { kind: 'word' };
  if (text.startsWith('=')) return { kind: 'value', text: text.slice(1).trim() };
  return { kind: 'list', items: splitTop(stripParentheses(text)).filter((item) => item !== '') };
}

const mustBeUnsafe: ReadonlySet<string> = new Set(['no_mangle', 'export_name', 'link_section', 'naked']);

const mayBeUnsafe: ReadonlySet<string> = new Set([
  ...mustBeUnsafe,
  'ffi_const',
  'ffi_pure',
  'force_target_feature',
]);

interface Where {
  readonly target: Target;
  readonly name: string;
  readonly attrs: readonly ast.Attribute[];
  readonly attr: ast.Attribute;
}

const functions: ReadonlySet<Target> = new Set<Target>([
  'functions',
  'inherent methods',
  'provided trait methods',
  'trait methods in impl blocks',
]);
const allFunctions: ReadonlySet<Target> = new Set<Target>([
  ...functions,
  'required trait methods',
  'foreign functions',
]);

function only(name: string, targets: ReadonlySet<Target>, { target }: Where, tell: Tell): void {
  // What a macro's definition carries is for those who call it; of fields rustc only warns.
  if (!targets.has(target) && target !== 'macro defs' && target !== 'struct fields')
    tell(null, `\`#[${name}]\` attribute cannot be used on ${target}`);
}

function malformed(name: string): string {
  return `malformed \`${name}\` attribute input`;
}

const isText = (text: string): boolean => /^b?r?#*"/.test(text);

/** `name = "value"`. */
function pair(item: string): readonly [string, string] | undefined {
  const found = /^([\w:]+)\s*=\s*(.*)$/s.exec(item);
  return found ? [found[1], found[2]] : undefined;
}

type Check = (form: Form, tell: Tell, where: Where) => void;

/** An attribute without arguments. */
function word(name: string, targets?: ReadonlySet<Target>): Check {
  return (form, tell, where) => {
    if (targets) only(name, targets, where, tell);
    if (form.kind !== 'word') tell('E0565', malformed(name));
  };
}

const forms: Readonly<Record<string, Check>> = {
  inline: (form, tell, where) => {
    if (form.kind === 'list') {
      if (form.items.length !== 1) tell('E0805', malformed('inline'));
      else if (!/^(?:always|never)$/.test(form.items[0])) tell('E0539', malformed('inline'));
      else only('inline', functions, where, tell);
    } else if (
      form.kind === 'word' &&
      where.target !== 'required trait methods' &&
      where.target !== 'foreign functions'
    )
      only('inline', functions, where, tell);
  },
  cold: word('cold'),
  track_caller: word('track_caller', allFunctions),
  no_mangle: word('no_mangle'),
  non_exhaustive: word('non_exhaustive', new Set<Target>(['structs', 'enums', 'enum variants'])),
  must_use: (form, tell) => {
    if (form.kind === 'list' || (form.kind === 'value' && !isText(form.text)))
      tell('E0539', malformed('must_use'));
  },
  deprecated: (form, tell) => {
    if (form.kind === 'value' && !isText(form.text)) tell('E0539', malformed('deprecated'));
    if (form.kind !== 'list') return;
    const known = new Set<string>();
    for (const item of form.items) {
      const named = pair(item);
      if (isText(item)) tell('E0565', malformed('deprecated'));
      else if (named?.[0] === 'suggestion') tell(null, 'suggestions on deprecated items are unstable');
      else if (!named || !/^(?:since|note)$/.test(named[0]) || !isText(named[1]))
        tell('E0539', malformed('deprecated'));
      else if (known.has(named[0])) tell('E0538', malformed('deprecated'));
      if (named) known.add(named[0]);
    }
  },
  target_feature: (form, tell, where) => {
    only('target_feature', functions, where, tell);
    const items = form.kind === 'list' ? form.items : undefined;
    const pairs = items?.map(pair);
    if (!pairs?.length || pairs.some((it) => it?.[0] !== 'enable' || !isText(it[1])))
      tell('E0539', malformed('target_feature'));
    else if (where.attrs.some((other) => other.path === 'inline' && /\(\s*always\s*\)/.test(other.tokens)))
      tell('E0658', 'cannot use `#[inline(always)]` with `#[target_feature]`');
  },
  link: (form, tell, { target }) => {
    if (target !== 'foreign modules') return;
    if (form.kind !== 'list') return tell('E0539', malformed('link'));
    const known = new Map<string, string>();
    for (const item of form.items) {
      const named = pair(item);
      const [key, value] = named ?? [item.replace(/\s*\(.*$/s, ''), ''];
      if (known.has(key)) return tell('E0538', malformed('link'));
      known.set(key, value);
      if (!linkKeys.has(key) || (!named && key !== 'cfg')) return tell('E0539', malformed('link'));
      if (key === 'kind' && !linkKinds.has(value)) return tell('E0539', malformed('link'));
    }
    if (known.get('name') === '""') return tell('E0454', 'link name must not be empty');
    if (!known.has('name') && !known.has('wasm_import_module'))
      tell('E0459', '`#[link]` attribute requires a `name = "string"` argument');
  },
  link_name: (form, tell) => {
    if (form.kind !== 'value' || !isText(form.text)) tell('E0539', malformed('link_name'));
  },
  macro_use: (form, tell, { target }) => {
    if (form.kind === 'list' && target === 'modules')
      tell(null, 'arguments to `macro_use` are not allowed here');
  },
  collapse_debuginfo: (form, tell) => {
    if (form.kind !== 'list' || form.items.length !== 1 || !/^(?:no|external|yes)$/.test(form.items[0]))
      tell('E0539', malformed('collapse_debuginfo'));
  },
  proc_macro: (_form, tell) =>
    tell(null, 'the `#[proc_macro]` attribute is only usable with crates of the `proc-macro` crate type'),
  default: (_form, tell, { target }) => {
    if (target !== 'enum variants') tell(null, 'cannot find attribute `default` in this scope');
  },
  allow: lint('allow'),
  warn: lint('warn'),
  deny: lint('deny'),
  forbid: lint('forbid'),
  expect: lint('expect'),
  doc: docErrors,
};

const linkKeys: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'modifiers',
  'cfg',
  'wasm_import_module',
  'import_name_type',
]);
const linkKinds: ReadonlySet<string> = new Set(
  ['static', 'dylib', 'framework', 'raw-dylib', 'link-arg'].map((kind) => `"${kind}"`),
);
const lintTools: ReadonlySet<string> = new Set([
  'clippy',
  'rustdoc',
  'rustc',
  'miri',
  'rust_analyzer',
  'rustfmt',
  'diagnostic',
]);

function lint(level: string): Check {
  return (form, tell) => {
    if (form.kind !== 'list') return tell(null, malformed(level));
    form.items.forEach((item, i) => {
      const named = pair(item);
      if (named?.[0] === 'reason' && isText(named[1]) && i === form.items.length - 1) return;
      if (named || isText(item)) return tell('E0452', 'malformed lint attribute input');
      const tool = /^(\w+)\s*::/.exec(item)?.[1];
      if (tool && !lintTools.has(tool))
        tell('E0710', `unknown tool name \`${tool}\` found in scoped lint: \`${item}\``);
    });
  };
}

const noAlias: ReadonlyMap<Target, string> = new Map<Target, string>([
  ['foreign modules', 'foreign module'],
  ['inherent impl blocks', 'implementation block'],
  ['trait impl blocks', 'implementation block'],
]);

function docErrors(form: Form, tell: Tell, { target, name }: Where): void {
  if (form.kind !== 'list') return;
  const words = new Set(form.items);
  if (words.has('inline') && words.has('no_inline')) tell(null, 'conflicting doc inlining attributes');
  for (const item of form.items) {
    const named = pair(item);
    const list = /^alias\s*\((.*)\)$/s.exec(item);
    const aliases = named?.[0] === 'alias' ? [named[1]] : list ? splitTop(list[1]) : undefined;
    if (item === 'alias')
      tell(
        null,
        'doc alias attribute expects a string `#[doc(alias = "a")]` or a list of strings `#[doc(alias("a", "b"))]`',
      );
    for (const alias of aliases ?? []) docAlias(alias, tell, target, name);
  }
}

function docAlias(written: string, tell: Tell, target: Target, name: string): void {
  if (!isText(written)) return tell('E0539', malformed('doc'));
  const text = written.slice(1, -1);
  const what = '`#[doc(alias = "...")]`';
  const place = noAlias.get(target);
  const bad = /\\"|'|\\n|\\t|\\'|\n|\t/.exec(text);
  if (text === '') tell(null, `${what} attribute cannot have empty value`);
  else if (bad) tell(null, `'${bad[0]}' character isn't allowed in ${what}`);
  else if (text.startsWith(' ') || text.endsWith(' ')) tell(null, `${what} cannot start or end with ' '`);
  else if (place) tell(null, `${what} isn't allowed on ${place}`);
  else if (text === name) tell(null, `\`#[doc(alias = "${text}"]\` is the same as the item's name`);
}
