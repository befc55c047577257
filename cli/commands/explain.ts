/** `laertes explain E0502`: what an error code means; `laertes explain --elision FILE`: what elided lifetimes stand for. */
import { Option, type Command } from 'commander';
import type { Edition } from '../../lang/front-end.js';
import { explainFileElision } from '../../queries/explain/elision.js';
import { codes, explainCode, type CodeExplanation } from '../../queries/explain/codes.js';
import { closest } from '../../queries/explain/closest.js';
import { loadPrepared } from '../prepared.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';
import { editions } from '../program-options.js';
import { renderHuman } from '../../queries/render/human.js';

interface ExplainOptions {
  readonly elision?: boolean;
  readonly edition: string;
}

export function register(program: Command): void {
  program
    .command('explain')
    .summary('say what an error code means, or what elided lifetimes stand for')
    .argument('[code...]', 'error codes, such as E0502; with --elision, Rust programs')
    .option('--elision', 'print each signature as the elision rules expand it')
    .addOption(new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021'))
    .addHelpText(
      'after',
      `
Examples:
  laertes explain                     the codes that can be explained
  laertes explain E0502
  laertes explain --elision main.rs`,
    )
    .action((names: string[], options: ExplainOptions) => {
      process.exitCode = options.elision ? explainElisionOf(names, options) : explainCodes(names);
    });
}

function explainCodes(names: readonly string[]): number {
  if (names.length === 0) {
    process.stdout.write(codes.map((it) => `${it.code.padEnd(12)} ${it.title}\n`).join(''));
    return 0;
  }
  let status = 0;
  for (const name of names) {
    const found = explainCode(name);
    if (found) process.stdout.write(pageOf(found));
    else {
      const near = closest(
        name,
        codes.map((it) => it.code),
      );
      process.stderr.write(
        `laertes: no explanation of \`${name}\`${near ? `; did you mean \`${near}\`?` : ''}\n`,
      );
      status = 2;
    }
  }
  return status;
}

function pageOf({ code, title, text, wrong, right, model }: CodeExplanation): string {
  const { bold } = styleFor(process.stdout);
  const indent = (program: string) => program.replace(/^(?=.)/gm, '    ');
  const parts = [bold(`${code}: ${title}`), text];
  if (wrong)
    parts.push(`This has the error${model ? ` under \`--model ${model}\`` : ''}:`, indent(wrong).trimEnd());
  if (right) parts.push('This does not:', indent(right).trimEnd());
  return parts.join('\n\n') + '\n\n';
}

function explainElisionOf(files: readonly string[], { edition }: ExplainOptions): number {
  if (files.length === 0) {
    process.stderr.write('laertes: --elision wants a program: laertes explain --elision main.rs\n');
    return 2;
  }
  const { libraryFor } = loadPrepared();
  let status = 0;
  for (const name of files) {
    const source = readSource(name);
    if (source.kind === 'problem') {
      process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
      status = 2;
      continue;
    }
    const { stories, sources, diagnostics } = explainFileElision(
      source.name,
      source.text,
      libraryFor(source.text),
      Number(edition) as Edition,
    );
    const style = styleFor(process.stdout);
    for (const { written, expanded, rules, line } of stories) {
      process.stdout.write(`${style.frame(`${source.name}:${line}`)}\n    ${written}\n`);
      if (rules.length === 0) process.stdout.write('  nothing is elided\n\n');
      else
        process.stdout.write(
          `  is short for\n    ${style.bold(expanded)}\n${rules.map((rule) => `  - ${rule}\n`).join('')}\n`,
        );
    }
    for (const diagnostic of diagnostics) {
      process.stderr.write(renderHuman(sources, diagnostic, styleFor(process.stderr)));
      status = Math.max(status, diagnostic.code === 'syntax' ? 2 : 1);
    }
  }
  return status;
}
