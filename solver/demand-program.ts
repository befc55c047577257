/** Compiled programs that derive what a question asks for (demand.ts), and questions asked of any program. */

import type { Rule } from './ast.js';
import { AtomTable } from './atoms.js';
import { assemble, reasonIn } from './compile.js';
import { demand, type DemandedQuestion, type Question } from './demand.js';
import { ConstantTable } from './lower.js';
import { nameOfGone } from './lower-subsumption.js';
import type { CompiledProgram } from './program.js';
import type { Result } from './result.js';
import { run, type RunOptions } from './run.js';
import type { RelationInput } from './storage.js';
import { Values } from './values.js';

/** A program that was made for questions. */
export interface DemandProgram {
  readonly program: CompiledProgram;
  readonly questions: readonly DemandedQuestion[];
  /** For relations of which only what is asked for is derived: the relation that takes what is given of them. */
  readonly given: ReadonlyMap<string, string>;
  /** For each relation that holds a part of another: that one. */
  readonly partOf: ReadonlyMap<string, string>;
  /** The relations that hold what is asked for. */
  readonly asked: readonly string[];
  /** The derived relations that are still evaluated in full, and why. */
  readonly full: ReadonlyMap<string, string>;
}

/** A program that answers questions of these forms and derives little else, or why there is none. */
export function demandProgram(
  program: CompiledProgram,
  questions: readonly Question[],
): DemandProgram | { readonly reason: string } {
  const gone = new Set(program.relations.map(({ name }) => nameOfGone(name)));
  const relations = program.relations.filter(({ name }) => !gone.has(name));
  const input = { relations, rules: program.rules, reasonIn: reasonOf };
  const made = demand(input, questions);
  if ('reason' in made) return made;
  const ids = new Map(made.relations.map(({ name }, id) => [name, id]));
  const facts = program.facts.map(({ relation, rows }) => {
    const { name } = program.relations[relation];
    return { relation: ids.get(made.given.get(name) ?? name)!, rows };
  });
  const compiled = assemble({
    relations: made.relations,
    types: program.types,
    rules: made.rules,
    sources: made.rules.map(() => ({ file: '', text: '' })),
    constants: new ConstantTable(program.symbols),
    facts,
    directives: program.directives,
  });
  if (compiled.errors !== undefined) return { reason: 'what would be asked for is too much to plan' };
  return { program: compiled.program, ...made };
}

const reasonOf = (rule: Rule): string | null => reasonIn([rule.head, rule.body]);

/** A pattern of tuples: columns as text, null for those that are asked for. */
export type Pattern = readonly (string | null)[];

/** What was asked of a program. */
export interface Answer {
  /** The result in which `relation` has the tuples, and maybe others. */
  readonly result: Result;
  /** Why everything was derived, or null if only what the question needs was. */
  readonly inFull: string | null;
  /** The tuples that fit the pattern. */
  tuples(quotes?: boolean): IterableIterator<string[]>;
}

/**
 * Asks a program for the tuples of one relation that fit a pattern. Where the pattern gives columns, only what they need is
 * derived, as long as that is not more than there is: questions that spread over everything are answered by deriving everything.
 */
export function ask(
  program: CompiledProgram,
  inputs: ReadonlyMap<string, RelationInput>,
  relation: string,
  pattern: Pattern,
  options: Omit<RunOptions, 'outputs' | 'previous'> = {},
): Answer {
  const declared = program.relations.find(({ name }) => name === relation);
  if (declared === undefined)
    throw new Error(`a question is of a relation of the program, \`${relation}\` is none`);
  if (declared.columns.length !== pattern.length)
    throw new Error(`a pattern has the columns of its relation: ${relation} has ${declared.columns.length}`);
  const atoms = options.atoms ?? new AtomTable();
  const bound = pattern.flatMap((value, column) => (value === null ? [] : [column]));
  const answer = (result: Result, inFull: string | null): Answer => ({
    result,
    inFull,
    tuples: (quotes) => matching(result, relation, pattern, quotes),
  });
  const whole = (reason: string): Answer =>
    answer(run(program, inputs, { ...options, atoms, outputs: [relation] }), reason);

  if (bound.length === 0) return whole('no column is given');
  const made = demandProgramOnce(program, { relation, bound });
  if ('reason' in made) return whole(made.reason);
  const values = new Values(atoms, program.types);
  const row = bound.map((column) => values.parse(declared.columns[column].root, pattern[column]!));
  if (row.includes(null)) return whole('a value of the pattern is no value of its column');
  const given = new Map([...inputs].map(([name, input]) => [made.given.get(name) ?? name, input]));
  const { seeds } = made.questions[0];
  given.set(seeds!, { arity: row.length, rows: Int32Array.from(row as number[]), count: 1 });
  const most = [...inputs.values()].reduce((sum, { count }) => sum + count, fewestAsked);
  const limits = new Map(made.asked.map((name) => [name, most]));
  const result = run(made.program, given, { ...options, atoms, outputs: [relation], limits });
  if (result.stopped !== null && limits.has(result.stopped.relation))
    return whole('the question spreads over more than is given');
  return answer(result, null);
}

/** So much may be asked for however little is given. */
export const fewestAsked = 1 << 14;

const demandPrograms = new WeakMap<CompiledProgram, Map<string, ReturnType<typeof demandProgram>>>();

/** Programs for questions of one form are made once. */
function demandProgramOnce(program: CompiledProgram, question: Question): ReturnType<typeof demandProgram> {
  let known = demandPrograms.get(program);
  if (known === undefined) demandPrograms.set(program, (known = new Map()));
  const key = `${question.relation}:${question.bound.join()}`;
  let made = known.get(key);
  if (made === undefined) known.set(key, (made = demandProgram(program, [question])));
  return made;
}

/** The tuples of a relation that fit a pattern. */
function* matching(
  result: Result,
  relation: string,
  pattern: Pattern,
  quotes = false,
): IterableIterator<string[]> {
  const { columns } = result.program.relations.find(({ name }) => name === relation)!;
  const values = pattern.map((value, i) =>
    value === null ? null : result.encodeValue(columns[i].root, value),
  );
  if (values.some((value, i) => value === null && pattern[i] !== null)) return;
  const found = result.relation(relation);
  const { arity, count } = found;
  for (let row = 0; row < count; row++) {
    const fits = values.every((value, i) => value === null || found.rows[row * arity + i] === value);
    if (fits) yield found.text(row, quotes);
  }
}
