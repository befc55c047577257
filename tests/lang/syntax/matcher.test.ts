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

function ofOhm(raw: Raw, lo: number): Tree {
  const kids = (raw.children ?? []).map((kid, at): Tree => {
    if (kid.ruleName !== undefined || kid.children === undefined)
      return ofOhm(kid, lo + raw.childOffsets![at]);
    return kid.children.map((each, nth) => ofOhm(each, lo + kid.childOffsets![nth]));
  });
  return [`${raw.ruleName ?? ''} ${lo} ${lo + raw.matchLength}`, ...(raw.ruleName === 'end' ? [] : kids)];
}

function ofCst(node: Cst): Tree {
  return [
    `${node.rule} ${node.lo} ${node.hi}`,
    ...node.inner.map((kid) => (Array.isArray(kid) ? kid.map(ofCst) : ofCst(kid as Cst))),
  ];
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
