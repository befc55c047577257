/** The plans of a Datalog program, as text or JSON. */

import { demandProgram, describePlans, readPattern, type CompiledProgram } from '../solver/index.js';
import type { PlanOptions } from './commands/plan.js';
import { compileFile } from './datalog.js';

/** Prints how a program will be evaluated, and gives the exit status. */
export function printPlans(file: string, options: PlanOptions): number {
  const whole = compileFile(file, options);
  if (whole === null) return 2;
  const made =
    options.query === undefined ? { program: whole, notes: [] } : forQuestion(whole, options.query);
  if (made === null) return 2;
  const { program, notes } = made;
  if (options.json) process.stdout.write(`${JSON.stringify({ ...describePlans(program), notes })}\n`);
  else process.stdout.write([...notes.map((note) => `${note}\n`), planText(program)].join(''));
  if (options.code && !options.json) process.stdout.write(`${program.direct.source}\n`);
  return 0;
}

/** The program that answers a question, and what is still evaluated in full. */
function forQuestion(
  program: CompiledProgram,
  question: string,
): { program: CompiledProgram; notes: string[] } | null {
  const symbols = new Set(program.symbols);
  const { relations } = program;
  const read = readPattern(question, { relations, isSymbol: (word) => symbols.has(word) });
  if (read.problem !== undefined) {
    process.stderr.write(`laertes: ${read.problem}\n`);
    return null;
  }
  const { relation, tuple } = read.pattern;
  const bound = tuple.flatMap((value, column) => (value === null ? [] : [column]));
  if (bound.length === 0) return { program, notes: ['evaluated in full: no column is given', ''] };
  const made = demandProgram(program, [{ relation, bound }]);
  if ('reason' in made) return { program, notes: [`evaluated in full: ${made.reason}`, ''] };
  const full = [...made.full].map(([name, reason]) => `evaluated in full: \`${name}\`: ${reason}`);
  return { program: made.program, notes: full.length > 0 ? [...full, ''] : [] };
}

function planText(program: CompiledProgram): string {
  const { strata, indexes } = describePlans(program);
  const lines: string[] = [];
  strata.forEach(({ relations, recursive, rules }, number) => {
    lines.push(`stratum ${number + 1}${recursive ? ', recursive' : ''}: ${relations.join(', ')}`);
    for (const rule of rules) {
      lines.push(`  ${rule.file}:${rule.line}: ${rule.text}`);
      for (const plan of rule.plans) {
        const when = plan.for === 'once' ? 'once' : `for the delta of ${plan.for}`;
        lines.push(`    ${when}${plan.instead ? ', if that tries fewer rows' : ''}`);
        for (const step of plan.steps) lines.push(`      ${step}`);
      }
    }
    lines.push('');
  });
  lines.push('indexes');
  for (const { relation, columns } of indexes) lines.push(`  ${relation} by ${columns.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
