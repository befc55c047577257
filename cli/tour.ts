/** What `npm start` shows a first reader: three small programs, checked and explained. */
import { readFileSync } from 'node:fs';
import { styleFor } from './terminal.js';

/** Path from the root of the checkout, and the commands to show. */
const stops: readonly { readonly title: string; readonly file: string; readonly args: readonly string[] }[] =
  [
    { title: 'A value has one owner', file: 'examples/ownership.rs', args: ['check', '-q'] },
    {
      title: 'Many readers or one writer: why is that an error?',
      file: 'examples/read-write-lock.rs:13',
      args: ['why'],
    },
    {
      title: 'A reference must not outlive what it refers to',
      file: 'examples/choose-random.rs',
      args: ['why'],
    },
    { title: 'What elided lifetimes stand for', file: 'examples/elision.rs', args: ['explain', '--elision'] },
  ];

/** Runs the stops one after the other; `run` is the command itself. Gives 0 if all of them ran as they should. */
export async function tour(run: (args: readonly string[]) => Promise<number>): Promise<number> {
  const { bold, frame } = styleFor(process.stdout);
  let broken = 0;
  for (const { title, file, args } of stops) {
    const path = new URL(`../../${file.replace(/:\d+$/, '')}`, import.meta.url);
    process.stdout.write(`\n${bold(`── ${title}`)}\n\n`);
    if (args[0] !== 'explain') process.stdout.write(numbered(readFileSync(path, 'utf8'), frame));
    process.stdout.write(`${frame(`$ laertes ${[...args, file].join(' ')}`)}\n\n`);
    const status = await run([...args, file]);
    if (status > 1) broken = status;
  }
  process.stdout.write(
    `\nTry it on a program of yours: ${bold('npm start -- check my.rs')}, ${bold('npm start -- why my.rs:7')}\n`,
  );
  return broken;
}

/** The program with line numbers, without the comments that the tests read. */
function numbered(text: string, frame: (text: string) => string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines.map(
    (line, at) => `${frame(String(at + 1).padStart(3))}  ${line.replace(/\s*\/\/~.*$/, '')}`,
  );
  return shown.join('\n') + '\n\n';
}
