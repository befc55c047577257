/** Named questions: files of rules, each with its title and its model in the comment at its head. */
import { checkModels, type CheckModel } from '../check.js';

export interface NamedQuestion {
  readonly name: string;
  /** The first sentence of the comment. */
  readonly title: string;
  readonly model: CheckModel;
  readonly text: string;
}

/** Reads `NAME.dl`. A line `// @model NAME` of the comment says whose rules it needs; without one it is `polonius`. */
export function namedQuestion(name: string, text: string): NamedQuestion {
  const comment = /^(?:\/\/[^\n]*\n)*/.exec(text)![0].replace(/^\/\/ ?/gm, '');
  const model = /^@model (\w+)$/m.exec(comment)?.[1] ?? 'polonius';
  const known = checkModels.find((it) => it === model);
  if (known === undefined) throw new Error(`a named question names a model: ${name} has ${model}`);
  const title = comment
    .split(/\n\s*\n|\n@/)[0]
    .replace(/\s+/g, ' ')
    .trim();
  return { name, title, model: known, text };
}
