/** A model's rules as a program that Soufflé runs as it is. */
import type { CompiledProgram } from '../../solver/runtime.js';

/**
 * The text of `program.dl`. `rules` is the model's text without includes, whose inputs are declared there; all that is derived
 * becomes output, for Soufflé prints what it is told to.
 */
export function souffleProgram(rules: string, program: CompiledProgram, title: string): string {
  const marked = new Set(program.relations.filter((it) => it.output).map((it) => it.name));
  const outputs = program.relations.filter((it) => it.derived && !marked.has(it.name)).map((it) => it.name);
  return [
    `// ${title}`,
    '// Each folder beside this file is a body: souffle -F BODY -D OUT program.dl',
    '',
    rules.trimEnd(),
    '',
    '// --- What else is derived -------------------------------------------------------------------------------------',
    '',
    ...outputs.map((name) => `.output ${name}`),
    '',
  ].join('\n');
}
