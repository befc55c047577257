/** What `laertes query` does: a question, and the answer of every body as a table. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Edition } from '../../lang/front-end.js';
import type { LibraryFile } from '../../lang/library.js';
import { checkModels, type CheckModel } from '../../queries/check.js';
import { closest } from '../../queries/explain/closest.js';
import type { Body } from '../../queries/export/bodies.js';
import type { Value } from '../../queries/export/schema.js';
import { csvField } from '../../queries/export/text.js';
import { answer, whyEmpty, type Answer } from '../../queries/query/answer.js';
import { ask } from '../../queries/query/ask.js';
import { namedQuestion, type NamedQuestion } from '../../queries/query/library.js';
import { modelAst, modelText } from '../../queries/query/model.js';
import { inWords, type Words } from '../../queries/query/words.js';
import { renderProof, type LineOf } from '../../queries/why/proof.js';
import { loadPrepared } from '../prepared.js';
import { libraryFolder } from '../question-folder.js';
import { inputsOf, openInput, type Inputs } from './inputs.js';
import { progress } from './progress.js';
import { readUserRules, ruleFiles, tellErrors } from './rules.js';
import { inShard, type Shard } from './shard.js';

export interface QueryOptions {
  readonly model?: CheckModel;
  readonly edition: string;
  readonly rules: readonly string[];
  readonly named?: string;
  readonly raw?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly explain?: boolean;
  readonly shard?: Shard;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

const badInput = 2;

/** The named questions, by name. */
export function namedQuestions(): NamedQuestion[] {
  return readdirSync(libraryFolder)
    .filter((it) => it.endsWith('.dl'))
    .sort()
    .map((it) => namedQuestion(it.slice(0, -3), readFileSync(new URL(it, libraryFolder), 'utf8')));
}

function libraryText(path: string): string | undefined {
  return readdirSync(libraryFolder).includes(path)
    ? readFileSync(new URL(path, libraryFolder), 'utf8')
    : undefined;
}

/** Prints the named questions. */
export function listQuestions(): number {
  const all = namedQuestions();
  const width = Math.max(...all.map((it) => it.name.length));
  for (const { name, title, model } of all)
    process.stdout.write(`${name.padEnd(width)}  ${title} [${model}]\n`);
  return 0;
}

/** Asks every body, prints the rows, and gives the exit status: 0 with rows, 1 without. */
export async function runQuery(
  from: readonly string[] | Inputs,
  query: string | undefined,
  options: QueryOptions,
): Promise<number> {
  const asked = questionOf(query, options);
  if (typeof asked === 'number') return asked;
  const { text, model, file } = asked;
  const { rules, problems: ruleProblems } = readUserRules(options.rules);
  const { inputs: all, problems } = await inputsOf(from);
  const inputs = inShard(all, options.shard ?? { part: 1, of: 1 });
  for (const it of ruleProblems) process.stderr.write(`laertes: ${it}\n`);
  for (const { name, message } of problems) process.stderr.write(`laertes: ${name}: ${message}\n`);
  if (ruleProblems.length + problems.length > 0) return badInput;
  const { ast, errors } = modelAst(ruleFiles(), model, rules);
  if (errors.length > 0) {
    tellErrors(errors);
    return badInput;
  }
  const { question, errors: wrong } = ask(ast, text, (relation) => otherModel(relation, model), {
    file,
    include: (path) => ruleFiles()[path] ?? libraryText(path),
  });
  if (!question) {
    tellErrors(wrong);
    return badInput;
  }

  let prepared: ReturnType<typeof loadPrepared> | undefined;
  const open = {
    model,
    edition: Number(options.edition) as Edition,
    prepared: () => (prepared ??= loadPrepared(options.extern)),
  };
  const printer = printerFor(options);
  const asBodies: Body[] = [];
  let rows = 0;
  let failed = false;
  const bar = progress(inputs.length, options.quiet);
  for (const [at, each] of inputs.entries()) {
    bar.show(at, each.name);
    const { bodies, missing } = await openInput(each, open);
    for (const it of missing) {
      failed ||= it.body === undefined || each.kind === 'facts';
      process.stderr.write(
        `laertes: ${it.source}${it.body === undefined ? '' : `: \`${it.body}\``}: not asked: ${it.reason}\n`,
      );
    }
    for (const body of bodies) {
      if (
        model === 'alpha' &&
        body.facts.table('location').count === 0 &&
        body.facts.table('cfg_edge').count > 0
      )
        process.stderr.write(
          `laertes: ${body.key}: these facts lack what \`alpha\` needs (\`location\` and others)\n`,
        );
      for (const table of answer(question, body)) {
        rows += table.rows.length;
        printer.table(body, table);
      }
    }
    // Of a corpus only so much is kept as tells why there is no answer.
    if (rows === 0 && asBodies.length < 50) asBodies.push(...bodies);
  }
  bar.end();
  printer.end();
  if (rows > 0) return 0;
  if (failed && asBodies.length === 0) return badInput;
  if (options.quiet !== true) {
    const why = asBodies.length === 0 ? 'there are no bodies to ask' : whyEmpty(ast, question, asBodies);
    process.stderr.write(`no rows${why === undefined ? '' : `: ${why}`}\n`);
  }
  return 1;
}

interface Wanted {
  readonly text: string;
  readonly model: CheckModel;
  readonly file: string;
}

function questionOf(query: string | undefined, { named, model }: QueryOptions): Wanted | number {
  if (named === undefined) {
    if (query !== undefined) return { text: query, model: model ?? 'polonius', file: 'query' };
    process.stderr.write('laertes: what is asked? Write a query, or --named NAME (`laertes query --list`)\n');
    return badInput;
  }
  const all = namedQuestions();
  const found = all.find((it) => it.name === named);
  if (found) return { text: found.text, model: model ?? found.model, file: `${named}.dl` };
  const near = closest(
    named,
    all.map((it) => it.name),
  );
  process.stderr.write(
    `laertes: no question is called \`${named}\`${near === undefined ? '; `laertes query --list` lists them' : `; did you mean \`${near}\`?`}\n`,
  );
  return badInput;
}

/** Where a relation is that the model lacks. */
function otherModel(relation: string, model: CheckModel): string | undefined {
  const others = checkModels.filter(
    (it) => it !== model && new RegExp(`^\\.decl ${relation}\\(`, 'm').test(modelText(ruleFiles(), it)),
  );
  return others.length === 0
    ? undefined
    : `\`${model}\` has none; with --model ${others.join(' or --model ')} there is one`;
}

interface Printer {
  table(body: Body, table: Answer): void;
  end(): void;
}

/** Rows as a table for people, or as JSON, CSV, atoms for programs. */
function printerFor({ raw, json, csv, explain }: QueryOptions): Printer {
  const cells = (body: Body, { columns, rows }: Answer): Words[][] =>
    rows.map((row) =>
      row.map((value, at) =>
        raw === true || typeof value !== 'string'
          ? { atom: String(value), text: String(value) }
          : inWords(body, columns[at].type, value),
      ),
    );
  const print = (text: string): void => void process.stdout.write(text);
  if (json === true)
    return {
      table: (body, table) => {
        const words = cells(body, table);
        table.rows.forEach((row, at) => {
          const values = table.columns.map(
            ({ name }, column) =>
              [
                name,
                raw === true || typeof row[column] === 'number' ? row[column] : words[at][column],
              ] as const,
          );
          const proof = explain === true ? { proof: table.proofOf(row) } : {};
          print(
            `${JSON.stringify({ body: body.key, relation: table.relation, ...Object.fromEntries(values), ...proof })}\n`,
          );
        });
      },
      end: () => {},
    };
  if (csv === true) {
    let header = '';
    return {
      table: (body, table) => {
        const line = ['body', ...table.columns.map((it) => it.name)].map(csvField).join(',');
        if (line !== header && table.rows.length > 0) print(`${(header = line)}\n`);
        for (const row of cells(body, table))
          print(`${[body.key, ...row.map((it): Value => it.text)].map(csvField).join(',')}\n`);
      },
      end: () => {},
    };
  }
  if (raw === true)
    return {
      table: (body, table) =>
        cells(body, table).forEach((row, at) => {
          print(`${table.relation}(${row.map((it) => it.text).join(', ')})  // ${body.key}\n`);
          if (explain === true) print(proofText(body, table, at));
        }),
      end: () => {},
    };
  // One table for each relation that is asked for, over all bodies.
  const found = new Map<
    string,
    { columns: readonly string[]; rows: { body: string; cells: string[]; proof: string }[] }
  >();
  return {
    table: (body, table) => {
      const columns = table.columns.map((it) => it.name);
      if (!found.has(table.relation)) found.set(table.relation, { columns, rows: [] });
      const { rows } = found.get(table.relation)!;
      cells(body, table).forEach((row, at) =>
        rows.push({
          body: body.key,
          cells: row.map((it) => it.text),
          proof: explain === true ? proofText(body, table, at) : '',
        }),
      );
    },
    end: () => {
      const parts = [...found]
        .filter(([, { rows }]) => rows.length > 0)
        .map(([relation, { columns, rows }]) => {
          const many = rows.some((it) => it.body !== rows[0].body);
          const title = found.size > 1 ? `${relation}\n` : '';
          const head = many ? ['body', ...columns] : [...columns];
          const lines = rows.map((it) => (many ? [it.body, ...it.cells] : it.cells));
          const widths = head.map((name, at) =>
            Math.max(
              [...name].length,
              lines.reduce((most, line) => Math.max(most, [...line[at]].length), 0),
            ),
          );
          const text = (line: readonly string[]): string =>
            `${line.map((it, at) => it + ' '.repeat(widths[at] - [...it].length)).join('  ')}`.trimEnd() +
            '\n';
          const shown =
            head.length === 0
              ? [`it holds in ${rows[0].body}\n`]
              : [text(head), ...lines.map((line, at) => text(line) + rows[at].proof)];
          return title + shown.join('');
        });
      print(parts.join('\n'));
    },
  };

  function proofText(body: Body, table: Answer, at: number): string {
    const proof = table.proofOf(table.rows[at]);
    if (!proof) return '';
    const lineOf: LineOf = ({ block, statement }) =>
      inWords(body, 'Point', `Mid(bb${block}[${statement}])`).line;
    return `${renderProof(proof, lineOf).replace(/^/gm, '    ').trimEnd()}\n\n`;
  }
}
