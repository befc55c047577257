/** What the builders share while they turn one file's concrete tree into the abstract one. */
import { error, type Diagnostic, type DiagnosticCode } from '../../diagnostic.js';
import type { FileId, Span } from '../../source.js';
import type { Attribute, Expr, Ident, Lifetime, NodeId } from '../ast.js';
import { cfgActive, cfgAttributes } from '../cfg.js';
import type { Cst } from '../cst.js';

export type Edition = 2015 | 2018 | 2021 | 2024;

export interface Context {
  readonly file: FileId;
  readonly text: string;
  readonly edition: Edition;
  /** The next `NodeId` to give out. */
  nextNode: number;
  diagnostics: Diagnostic[];
  /** Errors that leave what was read as it is: rustc goes on after them as well. */
  told: Diagnostic[];
  /**
   * Expressions that only some places allow, as long as no such place has claimed them: `let` (conditions), `_` and
   * `S { .. }` (left of an assignment). What is left at the end is an error.
   */
  stray: Set<Expr>;
  /** Nesting of the node being built, and whether it ever passed `DEEPEST`. */
  depth: number;
  tooDeepAt: number;
}

/** More nesting than this in the abstract tree is refused: every later pass may recurse over what it is given. */
export const DEEPEST = 400;

export function newContext(file: FileId, text: string, edition: Edition, firstNode: number): Context {
  return {
    file,
    text,
    edition,
    nextNode: firstNode,
    diagnostics: [],
    told: [],
    stray: new Set(),
    depth: 0,
    tooDeepAt: -1,
  };
}

export function nodeId(c: Context): NodeId {
  return c.nextNode++;
}

export function spanOf(c: Context, n: Cst): Span {
  return { file: c.file, lo: n.lo, hi: n.hi };
}

export function between(c: Context, lo: number, hi: number): Span {
  return { file: c.file, lo, hi };
}

export function textOf(c: Context, n: Cst): string {
  return c.text.slice(n.lo, n.hi);
}

export function report(c: Context, span: Span, message: string, label = ''): void {
  c.diagnostics.push(error('syntax', span, message, label));
}

/** An error after which reading goes on, with rustc's code where it has one. */
export function tell(c: Context, code: DiagnosticCode, span: Span, message: string, label = ''): void {
  c.told.push(error(code, span, message, label));
}

/** Does the element of a list end with a comma (or is it the last, before what closes the list)? */
export function isComma(c: Context, separator: Cst): boolean {
  return c.text[separator.lo] === ',';
}

/** Words that became keywords with the 2018 edition; the grammar takes them for identifiers where it can. */
const KEYWORDS_OF_2018 = new Set(['async', 'await', 'dyn', 'try']);

/** `ident`, `pathIdent`, `fieldName`, `underscore`. */
export function ident(c: Context, n: Cst): Ident {
  const text = c.text.slice(n.lo, n.hi);
  const span = spanOf(c, n);
  if (text.charCodeAt(0) === 114 && text.charCodeAt(1) === 35) return { name: text.slice(2), span };
  if (c.edition >= 2018 && KEYWORDS_OF_2018.has(text))
    report(c, span, `expected identifier, found keyword \`${text}\``, 'expected identifier, found keyword');
  return { name: text, span };
}

export function lifetime(c: Context, n: Cst): Lifetime {
  return { name: textOf(c, n).replace("'r#", "'"), span: spanOf(c, n) };
}

/** `Attr` and `InnerAttr`. */
export function attribute(c: Context, n: Cst): Attribute {
  const text = textOf(c, n);
  const body = text.slice(text.indexOf('[') + 1, -1).trim();
  return attributeOf(body, text.startsWith('#!'), spanOf(c, n));
}

/** `cfg_attr` stands for its attributes, if its condition holds. */
export function expanded(attr: Attribute): Attribute[] {
  if (attr.path !== 'cfg_attr') return [attr];
  return cfgAttributes(attr.tokens).flatMap((body) => expanded(attributeOf(body, attr.inner, attr.span)));
}

/** An attribute by the text in its brackets. */
function attributeOf(body: string, inner: boolean, span: Span): Attribute {
  const path =
    /^(?:unsafe\s*\(\s*)?((?:::)?\s*(?:r#)?[\p{XID_Continue}]+(?:\s*::\s*[\p{XID_Continue}]+)*)/u.exec(body);
  const name = path ? path[1].replace(/\s+/g, '') : '';
  return { path: name, inner, tokens: path ? body.slice(path[0].length).trim() : body, span };
}

export function attributes(c: Context, nodes: readonly Cst[]): Attribute[] {
  return nodes.length === 0 ? [] : nodes.flatMap((n) => expanded(attribute(c, n)));
}

/** Those of a list that no `#[cfg]` among their attributes, the list at `kid`, leaves out. */
export function active(c: Context, nodes: readonly Cst[], kid: number): readonly Cst[] {
  return nodes.filter((n) => {
    const attrs = n.list(kid);
    return attrs.length === 0 || cfgActive(attributes(c, attrs));
  });
}
