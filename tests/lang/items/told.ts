/** Tests of declarations: a program, and the errors that are told of it. */
import test from 'ava';
import { primarySpan } from '../../../lang/diagnostic.js';
import { collected } from './program.js';

/** `expected`: codes and lines of all errors in order of text, as rustc 1.95 has them; `-` where there is no code. */
export function toldOf(
  title: string,
  text: string,
  expected: string,
  edition: 2015 | 2018 | 2021 | 2024 = 2021,
): void {
  test(title, (t) => {
    const { program, sources } = collected(text, edition);
    const told = program.diagnostics.map((it) => {
      const span = primarySpan(it)!;
      return `${it.code ?? '-'}:${sources.file(span).lineAt(span.lo)}`;
    });
    t.is([...new Set(told)].sort().join(' '), expected);
  });
}
