/**
 * A conversation about what a program derives: line by line a question, and its answer as text. It knows of no terminal, so that
 * it is the same on a pipe.
 */

import {
  ask,
  fittingTuples,
  hasEqualColumns,
  prove,
  proveAsked,
  proofText,
  readPattern,
  run,
  tupleText,
  whyNot,
  whyNotText,
  type AtomTable,
  type CompiledProgram,
  type Proof,
  type RelationInput,
  type Result,
  type WrittenPattern,
} from '../solver/index.js';

export interface Reply {
  readonly text: string;
  /** Whether the conversation is over. */
  readonly end?: boolean;
  /** Whether the line was not understood, or asks for what there is not. */
  readonly failed?: boolean;
}

const help = `explain subset(A, B, P)   prove a tuple: names that are no symbols stand for anything
next                      prove the next tuple that fits
expand 2                  go into a part of the proof, by its number
back                      leave it again
whole                     all of the proof
why-not subset(a, b, p)   what is missing for a tuple that does not hold
list errors(L, P)         the tuples that fit
relations                 what there is, and how many columns it has
quit
`;

/** So many levels of a proof are shown at once, and so many tuples. */
const levels = 2;
const mostListed = 20;

export class ProofSession {
  private readonly results = new Map<string, Result>();
  private proof: Proof | null = null;
  private rest: Iterator<string[]> | null = null;
  /** The nodes that were gone into, the present one last. */
  private places: number[] = [];
  /** The nodes that the numbers of the last answer stand for. */
  private marked: number[] = [];

  constructor(
    private readonly program: CompiledProgram,
    private readonly inputs: ReadonlyMap<string, RelationInput>,
    private readonly atoms: AtomTable,
  ) {}

  /** The answer to one line. */
  answer(line: string): Reply {
    const [, word, rest] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(line)!;
    switch (word) {
      case '':
        return { text: '' };
      case 'quit':
      case 'exit':
        return { text: '', end: true };
      case 'help':
        return { text: help };
      case 'explain':
        return this.withPattern(rest, (pattern) => this.explain(pattern));
      case 'why-not':
        return this.withPattern(rest, (pattern) => this.whyNot(pattern));
      case 'list':
        return this.withPattern(rest, (pattern) => this.list(pattern));
      case 'relations':
        return { text: this.relations() };
      case 'next':
        return this.next();
      case 'expand':
        return this.expand(rest);
      case 'back':
        return this.back();
      case 'whole':
        return this.proof === null
          ? nothingProved
          : { text: proofText(this.proof, { root: this.places.at(-1) }) };
      default:
        // A tuple by itself is to be proved.
        return /[(]/.test(line)
          ? this.withPattern(line, (pattern) => this.explain(pattern))
          : failure(`\`${word}\` is no command; \`help\` lists them`);
    }
  }

  private withPattern(text: string, then: (pattern: WrittenPattern) => Reply): Reply {
    if (text === '') return failure('which tuple? For example: explain path(A, B)');
    const { relations } = this.program;
    const read = readPattern(text, { relations, isSymbol: (word) => this.atoms.find(word) !== undefined });
    return read.problem === undefined ? then(read.pattern) : failure(read.problem);
  }

  private explain(pattern: WrittenPattern): Reply {
    this.rest = this.tuplesOf(pattern);
    return this.proveNext(pattern.relation, 'no tuple fits: `why-not` says what is missing for one');
  }

  private next(): Reply {
    const first = this.proof?.nodes[0];
    if (first === undefined) return nothingProved;
    return this.proveNext(first.relation, 'no other tuple fits');
  }

  private proveNext(relation: string, otherwise: string): Reply {
    const next = this.rest!.next();
    if (next.done === true) return failure(otherwise);
    const { unprovable } = this.program;
    if (unprovable !== null)
      return failure(`it holds, and there are no proofs in this program: ${unprovable}`);
    const { program, inputs, atoms } = this;
    const asked = proveAsked({ program, inputs, atoms }, relation, next.value);
    const proof = asked === undefined ? prove(this.resultFor(relation), relation, next.value) : asked;
    if (proof === null) return failure('it does not hold');
    this.proof = proof;
    this.places = [0];
    return this.show();
  }

  private show(): Reply {
    const root = this.places.at(-1)!;
    this.marked = [];
    const mark = (node: number): string => {
      this.marked.push(node);
      return `[${this.marked.length}] `;
    };
    return { text: proofText(this.proof!, { root, depth: levels, mark }) };
  }

  private expand(which: string): Reply {
    if (this.proof === null) return nothingProved;
    const node = this.marked[Number(which) - 1];
    if (node === undefined)
      return failure(
        this.marked.length === 0 ? 'there is nothing to expand' : `expand which? 1 to ${this.marked.length}`,
      );
    this.places.push(node);
    return this.show();
  }

  private back(): Reply {
    if (this.proof === null) return nothingProved;
    if (this.places.length < 2) return failure('this is where the proof begins');
    this.places.pop();
    return this.show();
  }

  private whyNot(pattern: WrittenPattern): Reply {
    const { relation, tuple } = pattern;
    // A symbol that occurs nowhere is one all the same, if it cannot be anything else.
    const missing = tuple.findIndex((value) => value === null);
    if (missing >= 0)
      return failure(
        `all columns need a value, and column ${missing + 1} has none: symbols that occur nowhere stand in quotes`,
      );
    try {
      return { text: whyNotText(whyNot(this.resultFor(relation), relation, tuple as string[])) };
    } catch (error) {
      return failure(error instanceof Error ? error.message : String(error));
    }
  }

  private list(pattern: WrittenPattern): Reply {
    const lines: string[] = [];
    let count = 0;
    for (const tuple of this.tuplesOf(pattern)) {
      if (count++ < mostListed) lines.push(tupleText({ relation: pattern.relation, tuple }));
    }
    if (count === 0) return failure('no tuple fits');
    if (count > mostListed) lines.push(`… ${count - mostListed} more`);
    return { text: `${lines.join('\n')}\n` };
  }

  /** The tuples that fit: where columns are given, no more than they need is derived. */
  private *tuplesOf(pattern: WrittenPattern): IterableIterator<string[]> {
    const { program, inputs, atoms } = this;
    const { relation, tuple } = pattern;
    if (tuple.every((value) => value === null)) yield* fittingTuples(this.resultFor(relation), pattern);
    else
      for (const found of ask(program, inputs, relation, tuple, { atoms }).tuples(true))
        if (hasEqualColumns(pattern, found)) yield found;
  }

  private relations(): string {
    const shown = this.program.relations.filter(({ name }) => !name.includes("'"));
    return shown
      .map(
        ({ name, columns, derived }) =>
          `${name}(${columns.map((it) => it.name).join(', ')})${derived ? '' : '  given'}\n`,
      )
      .join('');
  }

  /** A result with a relation in it: of a large program only what the questions need is derived. */
  private resultFor(relation: string): Result {
    const { program, inputs, atoms } = this;
    const known = this.results.get(relation);
    if (known !== undefined) return known;
    const result = run(program, inputs, { atoms, outputs: [relation] });
    this.results.set(relation, result);
    return result;
  }
}

const nothingProved: Reply = { text: 'nothing is proved yet: `explain` comes first\n', failed: true };

function failure(message: string): Reply {
  return { text: `${message}\n`, failed: true };
}
