import {
  compileProgram,
  formatProgramError,
  parseProgram,
  type CompiledProgram,
} from '../../solver/index.js';

/** The program of a text that has no errors. */
export function compiled(text: string): CompiledProgram {
  const { program, errors } = compileProgram(parseProgram(text));
  if (errors !== undefined) throw new Error(errors.map(formatProgramError).join('\n'));
  return program;
}
