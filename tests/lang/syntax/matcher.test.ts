/** The compiled grammar leaves the tree that Ohm leaves. */
import { readdirSync, readFileSync } from 'node:fs';
import test from 'ava';
import type * as ohm from 'ohm-js';
import type { Cst } from '../../../lang/syntax/cst.js';
import { rustGrammar, rustMatcher } from '../../../lang/syntax/grammar.js';
import { nextPiece } from '../../../lang/syntax/scanner.js';

/** Ohm's own nodes (its nodes.js): offsets are relative to where the closest nonterminal begins. */
interface Raw {
  readonly ruleName?: string;
  readonly children?: readonly Raw[];
  readonly childOffsets?: readonly number[];
  readonly matchLength: number;
}

type Tree = string | readonly Tree[];

/** The children of a node or of an iteration of Ohm's; `base` is where the closest nonterminal begins. */
function kidsOfOhm({ children, childOffsets }: Raw, base: number): Tree[] {
  return (children ?? []).map((kid, at) =>
    kid.ruleName === undefined && kid.children ? kidsOfOhm(kid, base) : ofOhm(kid, base + childOffsets![at]),
  );
}

function ofOhm(raw: Raw, lo: number): Tree {
  const kids = raw.ruleName === 'end' ? [] : kidsOfOhm(raw, lo);
  return [`${raw.ruleName ?? ''} ${lo} ${lo + raw.matchLength}`, ...kids];
}

function ofCst(node: Cst | readonly Cst[]): Tree {
  if (Array.isArray(node)) return node.map(ofCst);
  const { rule, lo, hi, inner } = node as Cst;
  return [`${rule} ${lo} ${hi}`, ...inner.map(ofCst)];
}

const folders = ['tests/cases', 'examples'].map((name) => new URL(`../../../../${name}/`, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.rs'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
);

for (const [name, text] of files)
  test(`${name} has one tree`, (t) => {
    for (let piece = nextPiece(text, 0); piece; piece = nextPiece(text, piece.next)) {
      const part = text.slice(piece.lo, piece.hi);
      const rule = part.startsWith('#!') ? 'InnerAttr' : 'Item';
      const match = rustGrammar().match(part, rule) as ohm.MatchResult & { _cst: Raw; _cstOffset: number };
      const node = rustMatcher().match(rule, part, 0);
      t.deepEqual(node && ofCst(node), match.succeeded() ? ofOhm(match._cst, match._cstOffset) : undefined);
    }
  });
