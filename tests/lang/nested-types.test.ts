/** Types that are made of one another many times over: each question about them looks at each type once. */
import test from 'ava';
import { check } from '../laertes.js';

const levels = Array.from({ length: 16 }, (_, i) => i + 1);

/** `first` declares `F0`; each further type is made of the one before. */
function nested(first: string, next: (name: string, before: string) => string, uses: string): string {
  const rest = levels.map((level) => next(`F${level}`, `F${level - 1}`));
  return [first, ...rest, uses].join('\n');
}

const variants = (name: string, of: string): string =>
  `enum ${name} { A(${of}), B(${of}), C(${of}), D(${of}) }`;
const fields = (name: string, of: string): string => `struct ${name}(${of}, ${of}, ${of}, ${of});`;
const lent = (name: string, of: string): string =>
  `enum ${name}<'a> { A(${of}<'a>), B(${of}<'a>), C(${of}<'a>) }`;
const generic = (name: string, of: string): string =>
  `enum ${name}<T> { A(${of}<T>), B(${of}<T>), C(${of}<T>) }`;

const programs: readonly (readonly [question: string, source: string])[] = [
  ['size', nested('enum F0 { X }', variants, '')],
  ['drop', nested('struct F0(String);', variants, 'fn f(x: F16) { let y = x; drop(&y); }')],
  [
    'drop check',
    nested(
      "struct F0<'a>(&'a mut String); impl<'a> Drop for F0<'a> { fn drop(&mut self) {} }",
      lent,
      "fn f<'a>(x: F16<'a>) { let y = x; drop(y); }",
    ),
  ],
  [
    'auto traits',
    nested('struct F0(u8);', variants, "fn s<T: Send + Sync + 'static>(t: T) {} fn f(x: F16) { s(x) }"),
  ],
  [
    'auto traits of generic types',
    nested('struct F0<T>(T);', generic, "fn s<T: Send>(t: T) {} fn f<'a>(x: F16<&'a String>) { s(x) }"),
  ],
  ['interior mutability', nested('struct F0(u8);', fields, 'const X: &Option<F16> = &None;')],
  [
    'inhabitants',
    nested('struct F0(u8);', variants, 'fn f(x: Result<u8, F16>) { match x { Ok(_) => {} Err(_) => {} } }'),
  ],
  [
    'alignment',
    nested(
      'struct F0<T>(T);',
      generic,
      '#[repr(packed)] struct P(u8, F16<u8>); fn f(p: &P) { let y = &p.0; }',
    ),
  ],
];

for (const [question, source] of programs)
  test(`nested types: ${question}`, async (t) => {
    // Without such care these programs take hours.
    t.timeout(60_000);
    const [answer] = await check([{ source }], 'nll');
    t.deepEqual(answer, { verdict: 'accepted', findings: [] });
  });
