/**
 * A model's rules as researchers ask them: complete, where the checks derive only what they need. `polonius` is the
 * definition (polonius.dl), not the fast variant, and initialization and moves are derived everywhere.
 */
import type { CompiledProgram, ProgramAst, ProgramError } from '../../solver/index.js';
import { compileProgram, parseProgram } from '../../solver/index.js';
import type { RuleFiles } from '../compile-rules.js';
import type { CheckModel } from '../check.js';

/** The complete rules in place of those that derive on demand. */
const complete: Readonly<Record<string, string>> = {
  'polonius-fast.dl': 'polonius.dl',
  'initialization-on-demand.dl': 'initialization.dl',
  'moves-on-demand.dl': 'moves.dl',
};

/** The file in which all begins that a program is checked by under a model. */
const entry = (model: CheckModel): string => `check-${model}.dl`;

const includeLine = /^[ \t]*\.include[ \t]+"([^"]+)"[ \t]*\r?\n?/gm;

/** The model's rules as one text without includes, each file once, before the first that needs it. */
export function modelText(files: RuleFiles, model: CheckModel): string {
  const done = new Set<string>();
  const parts: string[] = [];
  const take = (name: string): void => {
    const file = complete[name] ?? name;
    if (done.has(file)) return;
    done.add(file);
    const text = files[file];
    if (text === undefined) throw new Error(`rules include what is there: ${file}`);
    for (const [, path] of text.matchAll(includeLine)) take(path);
    parts.push(text.replace(includeLine, '').trim());
  };
  take(entry(model));
  return `${parts.join('\n\n')}\n`;
}

/** A rule file's text with the complete rules in its includes; its lines stay where they are. */
function completed(text: string | undefined): string | undefined {
  return text?.replace(includeLine, (line, path: string) => line.replace(path, complete[path] ?? path));
}

export interface ModelProgram {
  readonly ast: ProgramAst;
  readonly program: CompiledProgram;
}

/** The rules that a user brings: its name and text. */
export interface UserRules {
  readonly file: string;
  readonly text: string;
  /** The text of what it includes. */
  readonly include?: (path: string) => string | undefined;
}

/** The model's abstract syntax with the user's rules: a relation that both have rules for has the user's. */
export function modelAst(
  files: RuleFiles,
  model: CheckModel,
  rules: readonly UserRules[] = [],
): { ast: ProgramAst; errors: readonly ProgramError[] } {
  const text = `.include "${entry(model)}"\n`;
  const own = parseProgram(text, { file: model, include: (path) => completed(files[path]) });
  let { ast } = own;
  const errors = [...own.errors];
  for (const { file, text, include } of rules) {
    const added = parseProgram(text, { file, include: (path) => files[path] ?? include?.(path) });
    errors.push(...added.errors);
    ast = withRules(ast, added.ast);
  }
  return { ast, errors };
}

/** The rules of `added` beside those of `ast`; where both speak of a relation, `added` replaces its rules and declaration. */
export function withRules(ast: ProgramAst, added: ProgramAst): ProgramAst {
  const shift = ast.sources.length;
  const moved = <T extends { readonly source: number }>(items: readonly T[]): T[] =>
    items.map((it) => ({ ...it, source: it.source + shift }));
  const replaced = new Set(added.rules.map((it) => it.head.relation));
  const typeNames = new Set(ast.types.map((it) => it.name));
  const redeclared = new Set(added.relations.map((it) => it.name));
  const marks = ast.directives.filter(
    ({ relation }) => !added.directives.some((it) => it.relation === relation),
  );
  return {
    ...ast,
    sources: [...ast.sources, ...added.sources],
    types: [...ast.types, ...moved(added.types.filter((it) => !typeNames.has(it.name)))],
    relations: [...ast.relations.filter((it) => !redeclared.has(it.name)), ...moved(added.relations)],
    directives: [...marks, ...moved(added.directives)],
    facts: [...ast.facts.filter((it) => !replaced.has(it.relation)), ...moved(added.facts)],
    rules: [...ast.rules.filter((it) => !replaced.has(it.head.relation)), ...moved(added.rules)],
  };
}

export type CompiledModel =
  | { readonly model: ModelProgram; readonly errors?: undefined }
  | { readonly model?: undefined; readonly errors: readonly ProgramError[] };

/** The model's rules, with the user's, compiled. */
export function compileModel(
  files: RuleFiles,
  model: CheckModel,
  rules: readonly UserRules[] = [],
): CompiledModel {
  const { ast, errors } = modelAst(files, model, rules);
  return compileAst(ast, errors);
}

export function compileAst(ast: ProgramAst, parseErrors: readonly ProgramError[] = []): CompiledModel {
  const compiled = compileProgram({ ast, errors: parseErrors });
  return compiled.errors ? { errors: compiled.errors } : { model: { ast, program: compiled.program } };
}
