/** Running a question on bodies, and saying why there is no answer. */
import type { RelationName } from '../../facts/relations.js';
import type { DemandProgram, Proof, ProgramAst, Result } from '../../solver/index.js';
import { demandProgram, prove } from '../../solver/index.js';
import type { Body } from '../export/bodies.js';
import { inOrder, type TableRow } from '../export/schema.js';
import { resultRows } from '../export/tables.js';
import { solve } from '../solve.js';
import { ask, type Question } from './ask.js';

/** A column of an answer. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: string;
}

export interface Answer {
  readonly relation: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly TableRow[];
  /** The proof of a row. */
  readonly proofOf: (row: TableRow) => Proof | undefined;
}

/** The answers of one body, a table for each relation that is asked for. */
export function answer(question: Question, body: Body): Answer[] {
  const { model, answers } = question;
  const all = (): Result => solve(model.program, body.facts, { outputs: answers });
  const asked = solveAsked(question, body);
  const result = asked ?? all();
  // What is derived for a question alone has rules of its own: proofs are by those of the model.
  let whole = asked === undefined ? result : undefined;
  return answers.map((relation) => ({
    relation,
    columns: model.program.relations.find((it) => it.name === relation)!.columns,
    rows: inOrder(resultRows(result, relation)),
    proofOf: (row) => proofOf((whole ??= all()), relation, row),
  }));
}

/** So much may be asked for however few facts there are. */
const fewestAsked = 1 << 14;

/** Only what a question with constants in it needs; undefined where that would not be less. */
function solveAsked(question: Question, { facts }: Body): Result | undefined {
  const made = demandOf(question);
  if (made === undefined) return undefined;
  const tables = [...facts.tables];
  if (tables.some(([name, { count }]) => count > 0 && made.given.has(name))) return undefined;
  const most = tables.reduce((sum, [, { count }]) => sum + count, fewestAsked);
  const limits = new Map(made.asked.map((name) => [name, most]));
  const result = solve(made.program, facts, { outputs: question.answers, limits });
  return result.stopped === null ? result : undefined;
}

const demanded = new WeakMap<Question, DemandProgram | undefined>();

function demandOf(question: Question): DemandProgram | undefined {
  if (demanded.has(question)) return demanded.get(question);
  const { model, answers } = question;
  const constants = model.ast.rules.some(
    ({ head, body }) =>
      answers.includes(head.relation) &&
      body.some(
        (it) =>
          it.kind === 'atom' && it.atom.args.some((arg) => arg.kind === 'symbol' || arg.kind === 'number'),
      ),
  );
  const made = constants
    ? demandProgram(
        model.program,
        answers.map((relation) => ({ relation, bound: [] })),
      )
    : undefined;
  const program = made === undefined || 'reason' in made ? undefined : made;
  demanded.set(question, program);
  return program;
}

function proofOf(result: Result, relation: string, row: TableRow): Proof | undefined {
  const tuple = result.encode(relation, row.map(String));
  return tuple === null ? undefined : (prove(result, relation, tuple) ?? undefined);
}

/** Which part of a query nothing satisfies, in any of the bodies; undefined where that is not clear. */
export function whyEmpty(ast: ProgramAst, question: Question, bodies: readonly Body[]): string | undefined {
  const satisfied = (literals: readonly string[]): boolean | undefined => {
    const asked = ask(ast, literals.join(', '), () => undefined).question;
    return asked && bodies.some((body) => answer(asked, body).some(({ rows }) => rows.length > 0));
  };
  const { literals } = question;
  for (const literal of literals) {
    if (literal.startsWith('!')) continue;
    if (satisfied([literal]) === false) {
      const relation = /^\w+/.exec(literal)?.[0] ?? '';
      return isEmpty(ast, relation, bodies)
        ? `\`${relation}\` has no rows`
        : `no row of \`${relation}\` is as \`${literal}\` demands`;
    }
  }
  for (let length = 2; length <= literals.length; length++) {
    const before = literals.slice(0, length - 1);
    if (satisfied(literals.slice(0, length)) === false)
      return `\`${before.join(', ')}\` has rows, and none of them is also \`${literals[length - 1]}\``;
  }
  return undefined;
}

function isEmpty(ast: ProgramAst, relation: string, bodies: readonly Body[]): boolean {
  const derived = ast.rules.some((it) => it.head.relation === relation);
  if (!derived) return bodies.every(({ facts }) => facts.tables.get(relation as RelationName)?.count === 0);
  const columns = ast.relations.find((it) => it.name === relation)?.columns ?? [];
  const asked = ask(
    ast,
    `${relation}(${columns.map((_, at) => `X${at}`).join(', ')})`,
    () => undefined,
  ).question;
  return (
    asked !== undefined && bodies.every((body) => answer(asked, body).every(({ rows }) => rows.length === 0))
  );
}
