/** What `laertes relations` prints. */
import { checkModels } from '../../queries/check.js';
import { closest } from '../../queries/explain/closest.js';
import { allRelations, signatureOf, type RelationEntry } from '../../queries/query/relations.js';
import { ruleFiles } from './rules.js';

export type RelationsFormat = 'text' | 'json' | 'markdown';

const headings: Readonly<Record<RelationEntry['kind'], string>> = {
  base: 'Base relations: what is known of a body before any rule is applied',
  derived: 'Derived relations: what the rules of the models add',
  names: 'Names: tables of an export that say what atoms stand for (no rule can use them)',
};

/** Lists the relations, or tells of one; gives the exit status. */
export function showRelations(name: string | undefined, format: RelationsFormat): number {
  const all = allRelations(ruleFiles());
  const shown = name === undefined ? all : all.filter((it) => it.name === name);
  if (shown.length === 0) {
    const near = closest(
      name!,
      all.map((it) => it.name),
    );
    process.stderr.write(
      `laertes: no relation is called \`${name}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}\n`,
    );
    return 2;
  }
  const text = {
    json: () => `${JSON.stringify(shown, undefined, 2)}\n`,
    markdown: () => asMarkdown(shown),
    text: () => (name === undefined ? asText(shown) : shown.map(inDetail).join('\n')),
  }[format]();
  process.stdout.write(text);
  return 0;
}

function asText(entries: readonly RelationEntry[]): string {
  return kinds(entries)
    .map(
      ({ kind, inside }) =>
        `${headings[kind]}\n\n${inside.map((it) => `  ${signatureOf(it)}${modelsOf(it)}\n      ${it.meaning}\n`).join('')}`,
    )
    .join('\n');
}

function inDetail(entry: RelationEntry): string {
  const rules = new Map<string, string[]>();
  for (const { model, name, text } of entry.rules) {
    const rule = `  // ${name}\n  ${text.replaceAll(/(:-|,) (?=[a-z!_]+\()/g, '$1\n    ')}\n`;
    rules.set(rule, [...(rules.get(rule) ?? []), model]);
  }
  const listed = [...rules].map(([text, models]) =>
    models.length === entry.models.length ? text : text.replace('\n', ` (${models.join(', ')})\n`),
  );
  return `${signatureOf(entry)}${modelsOf(entry)}\n  ${entry.meaning}\n${listed.length ? `\n${listed.join('\n')}` : ''}`;
}

function modelsOf({ kind, models }: RelationEntry): string {
  return kind === 'derived' && models.length < checkModels.length ? `  [${models.join(', ')}]` : '';
}

function asMarkdown(entries: readonly RelationEntry[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  return kinds(entries)
    .map(({ kind, inside }) => {
      const rows = inside.map(
        (it) =>
          `| \`${it.name}\` | ${it.columns.map((c) => `\`${c.name}\`: ${c.type}`).join(', ')} | ${cell(it.meaning)} |\n`,
      );
      return `## ${headings[kind]}\n\n| relation | columns | meaning |\n| --- | --- | --- |\n${rows.join('')}`;
    })
    .join('\n');
}

function kinds(
  entries: readonly RelationEntry[],
): { kind: RelationEntry['kind']; inside: RelationEntry[] }[] {
  return (['base', 'derived', 'names'] as const)
    .map((kind) => ({ kind, inside: entries.filter((it) => it.kind === kind) }))
    .filter(({ inside }) => inside.length > 0);
}
