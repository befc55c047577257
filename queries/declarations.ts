/**
 * The base relations as rules see them: the text of `rules/facts.dl`, made from the declarations in `facts`. The file
 * stands beside the rules so that they can be read, and run by other engines, as they are; a test holds it to this.
 */

import { declarationOf, laertesRelations, poloniusRelations } from '../facts/relations.js';
import type { RelationName } from '../facts/relations.js';

/** The text of `rules/facts.dl`. */
export function declarationsAsRules(): string {
  const types = [...new Set([...poloniusRelations, ...laertesRelations].flatMap(typesOf))];
  return [
    '// The base relations: what is known of a body before any rule is applied.',
    '//',
    '// Defined by: facts/relations.ts, from which this file is made; The Polonius Book, "Input relations".',
    '',
    ...types.map((type) => `.type ${type} <: symbol`),
    '',
    "// --- Polonius's own, as rustc -Znll-facts writes them ".padEnd(112, '-'),
    '',
    ...poloniusRelations.flatMap(declaration),
    "// --- Laertes' further ones ".padEnd(112, '-'),
    '',
    ...laertesRelations.flatMap(declaration),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function typesOf(relation: RelationName): string[] {
  return declarationOf(relation).columns.map((column) => column.type);
}

function declaration(relation: RelationName): string[] {
  const { columns, meaning } = declarationOf(relation);
  const list = columns.map((column) => `${column.name}: ${column.type}`).join(', ');
  const sentence = meaning[0].toUpperCase() + meaning.slice(1);
  return [
    ...wrap(sentence, 108).map((line) => `// ${line}`),
    `.decl ${relation}(${list})`,
    `.input ${relation}`,
    '',
  ];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
