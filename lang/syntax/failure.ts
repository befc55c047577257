/** What a failed match says: the place, what was found there and what could have stood there. */
import type * as ohm from 'ohm-js';
import { error, type Diagnostic } from '../diagnostic.js';
import type { FileId } from '../source.js';
import { afterSpace, tokenEnd, visible } from './scanner.js';

/** Finding out what was expected matches the item again with bookkeeping; not worth it beyond this many characters. */
const LONGEST_EXPLAINED = 20_000;

/** The diagnostic of a match that failed; its input was `text.slice(lo, hi)`. */
export function matchFailure(
  match: ohm.MatchResult,
  text: string,
  file: FileId,
  lo: number,
  hi: number,
): Diagnostic {
  const at = afterSpace(text, lo + internals(match).getRightmostFailurePosition());
  const end = at >= hi ? at : Math.min(hi, tokenEnd(text, at));
  const found = at >= hi ? endOf(text, at) : describe(text.slice(at, end));
  const wanted = at === lo ? 'item' : hi - lo > LONGEST_EXPLAINED ? '' : expectation(match);
  const span = { file, lo: at, hi: Math.max(end, at) };
  if (end === at + 1 && /[^!-_a-~]/.test(text[at]))
    return error('syntax', span, `unknown start of token: ${visible(text[at])}`);
  if (wanted === '') return error('syntax', span, `unexpected token: ${found}`, 'unexpected token');
  return error('syntax', span, `expected ${wanted}, found ${found}`, `expected ${wanted}`);
}

function endOf(text: string, at: number): string {
  return at >= text.length ? 'end of file' : visible(text[at]);
}

const KEYWORDS =
  /^(?:as|async|await|break|const|continue|crate|dyn|else|enum|extern|false|fn|for|if|impl|in|let|loop|match|mod|move|mut|pub|ref|return|self|Self|static|struct|super|trait|true|type|unsafe|use|where|while)$/;

function describe(token: string): string {
  if (KEYWORDS.test(token)) return `keyword \`${token}\``;
  return token.length === 1 ? visible(token) : `\`${token}\``;
}

/** At most so many alternatives are worth reading. */
const MOST_ALTERNATIVES = 8;

const OPERAND_CONTINUES = ' . ? ( [ { ! :: - / ^ | as < ';
const PATTERN_CONTINUES = ' @ :: ( { . ! ';

/** `an expression`, `one of `,` or `)``, … from Ohm's list of what would have matched at the rightmost place. */
function expectation(match: ohm.MatchResult): string {
  const failures = internals(match).getRightmostFailures();
  const wanted = new Set<string>();
  const kinds = new Set<string>();
  for (const failure of failures) {
    if (failure.isFluffy()) continue;
    if (failure.type === 'string') wanted.add(failure.text);
    else if (failure.type === 'description') kinds.add(failure.text);
  }
  const has = (...tokens: string[]) => tokens.every((token) => wanted.has(token));
  if (has('&', '[', '(')) return has('|') ? 'expression' : kinds.has('literal') ? 'pattern' : 'type';
  if (has('struct', 'enum')) return 'item';
  // After an operand or a pattern, what could continue it is said in short, if at all.
  const all = [...kinds].filter((kind) => !/^(?:literal|operator|end of input)$/.test(kind));
  const afterOperand = has('.', '?');
  const continuing = afterOperand ? OPERAND_CONTINUES : has('@', '::') ? PATTERN_CONTINUES : '';
  for (const token of wanted)
    if (/^(?:[^\w\s"'#]+|as|else|for|fn|in|if|where|mut)$/.test(token) && !continuing.includes(` ${token} `))
      all.push(`\`${token}\``);
  if (afterOperand) all.push('`.`', '`?`', 'an operator');
  if (all.length === 0 || all.length > MOST_ALTERNATIVES) return '';
  if (all.length === 1) return all[0];
  return `one of ${all.slice(0, -1).join(', ')} or ${all[all.length - 1]}`;
}

/** Ohm's documented methods of a failed match that its type declarations leave out. */
interface FailedMatch {
  getRightmostFailurePosition(): number;
  getRightmostFailures(): Failure[];
}

function internals(match: ohm.MatchResult): FailedMatch {
  return match as unknown as FailedMatch;
}

interface Failure {
  readonly text: string;
  readonly type: 'description' | 'string' | 'code';
  isFluffy(): boolean;
}
