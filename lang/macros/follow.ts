/**
 * What may follow a fragment in a matcher (Rust Reference, "Follow-set ambiguity restrictions"; rustc_expand's
 * `check_matcher_core`): the language may grow, and what a macro matches must stay the same.
 */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Edition } from '../syntax/parse.js';
import { readRepetition, type Repetition, type Specifier } from './rules.js';
import { groupEnd, type Token } from './token.js';

type Tree =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'variable'; readonly token: Token; readonly name: string; readonly is: string }
  | { readonly kind: 'group'; readonly open: Token; readonly close: Token; readonly trees: readonly Tree[] }
  | {
      readonly kind: 'repeat';
      readonly trees: readonly Tree[];
      readonly separator?: Token;
      readonly op: Repetition;
    };

/** What can stand at the edge of a part of a matcher. */
type Leaf = Tree & { readonly kind: 'token' | 'variable' };

interface Edge {
  readonly leaves: readonly Leaf[];
  /** The part may match nothing. */
  readonly empty: boolean;
}

/** The errors of one matcher, which stands between its delimiters. */
export function followErrors(matcher: readonly Token[], edition: Edition): Diagnostic[] {
  if (!matcher.some(({ text }) => text === ':')) return [];
  const diagnostics: Diagnostic[] = [];
  const check = (trees: readonly Tree[], follow: Edge): Edge => {
    let last: Edge = { leaves: [], empty: true };
    trees.forEach((tree, index) => {
      const next = firstOf(trees.slice(index + 1), follow);
      if (tree.kind === 'group') {
        check(tree.trees, { leaves: [{ kind: 'token', token: tree.close }], empty: false });
        last = { leaves: [], empty: false };
        return;
      }
      if (tree.kind === 'repeat') {
        const { separator } = tree;
        const behind: Edge = separator
          ? { leaves: [...next.leaves, { kind: 'token', token: separator }], empty: next.empty }
          : next;
        const inner = check(tree.trees, behind);
        last = inner.empty ? { leaves: [...last.leaves, ...inner.leaves], empty: last.empty } : inner;
        return;
      }
      const free = tree.kind === 'token' || !allowed(tree.is, edition);
      last = { leaves: free ? [] : [tree], empty: false };
      for (const leaf of last.leaves) {
        if (leaf.kind !== 'variable') continue;
        for (const after of next.leaves)
          if (!mayFollow(leaf.is, after, edition))
            diagnostics.push(refused(leaf, after, last.leaves.length === 1 && next.leaves.length === 1));
      }
    });
    return last;
  };
  check(readTrees(matcher), { leaves: [], empty: false });
  return diagnostics;
}

function refused(leaf: Leaf & { kind: 'variable' }, after: Leaf, sure: boolean): Diagnostic {
  const written = after.kind === 'variable' ? `$${after.name}:${after.is}` : after.token.text;
  const verb = sure ? 'is' : 'may be';
  return error(
    null,
    after.token.span,
    `\`$${leaf.name}:${leaf.is}\` ${verb} followed by \`${written}\`, which is not allowed for \`${leaf.is}\` fragments`,
    `not allowed after \`${leaf.is}\` fragments`,
  );
}

/** What the parts may begin with, given what follows them. */
function firstOf(trees: readonly Tree[], follow: Edge): Edge {
  let first = follow;
  for (let at = trees.length - 1; at >= 0; at--) {
    const tree = trees[at];
    if (tree.kind === 'group') first = { leaves: [{ kind: 'token', token: tree.open }], empty: false };
    else if (tree.kind === 'repeat') {
      const { separator, op } = tree;
      const inner = firstOf(tree.trees, { leaves: [], empty: true });
      const leaves = [...inner.leaves];
      if (inner.empty && separator) leaves.push({ kind: 'token', token: separator });
      first =
        inner.empty || op !== '+'
          ? { leaves: [...leaves, ...first.leaves], empty: first.empty }
          : { leaves, empty: false };
    } else first = { leaves: [tree], empty: false };
  }
  return first;
}

const COMMON = ['=>', ',', '='];

/** The tokens that may follow a fragment; undefined where anything may. */
function allowed(is: string, edition: Edition): readonly string[] | undefined {
  switch (is as Specifier) {
    case 'stmt':
    case 'expr':
    case 'expr_2021':
      return ['=>', ',', ';'];
    case 'pat':
      return edition >= 2021 ? [...COMMON, 'if', 'in'] : [...COMMON, '|', 'if', 'in'];
    case 'pat_param':
      return [...COMMON, '|', 'if', 'in'];
    case 'path':
    case 'ty':
      return [...COMMON, '{', '[', '>', '>>', ':', ';', '|', 'as', 'where'];
    case 'vis':
      return [',', '(', '[', '!', '*', '&', '&&', '?', '<', '<<', '::'];
    case 'block':
    case 'ident':
    case 'item':
    case 'lifetime':
    case 'literal':
    case 'meta':
    case 'tt':
      return undefined;
  }
}

function mayFollow(is: string, after: Leaf, edition: Edition): boolean {
  const texts = allowed(is, edition);
  if (!texts) return true;
  const ofType = is === 'ty' || is === 'path';
  if (after.kind === 'variable')
    return ofType ? after.is === 'block' : is === 'vis' && ['ident', 'ty', 'path'].includes(after.is);
  const { kind, text } = after.token;
  if (kind === 'close' || texts.includes(text)) return true;
  return is === 'vis' && ((kind === 'ident' && text !== 'priv') || kind === 'lifetime');
}

function readTrees(tokens: readonly Token[]): Tree[] {
  const trees: Tree[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next: Token | undefined = tokens[at + 1];
    if (token.text === '$' && token.kind === 'punct' && next?.text === '(') {
      const end = groupEnd(tokens, at + 1);
      const { separator, op, after } = readRepetition(tokens, end);
      trees.push({
        kind: 'repeat',
        trees: readTrees(tokens.slice(at + 2, end - 1)),
        ...(separator && { separator }),
        op,
      });
      at = after - 1;
    } else if (
      token.text === '$' &&
      next?.kind === 'ident' &&
      tokens[at + 2]?.text === ':' &&
      tokens[at + 3]?.kind === 'ident'
    ) {
      trees.push({ kind: 'variable', token: tokens[at + 3], name: next.text, is: tokens[at + 3].text });
      at += 3;
    } else if (token.kind === 'open') {
      const end = groupEnd(tokens, at);
      trees.push({
        kind: 'group',
        open: token,
        close: tokens[end - 1],
        trees: readTrees(tokens.slice(at + 1, end - 1)),
      });
      at = end - 1;
    } else trees.push({ kind: 'token', token });
  }
  return trees;
}
