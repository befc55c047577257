/** Diagnostics as text: rustc's layout of frames, one line each, and rustc's JSON. */
import test from 'ava';
import type { Diagnostic, Label } from '../../lang/diagnostic.js';
import { SourceMap } from '../../lang/source.js';
import { renderHuman, renderShort } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';

const text = 'fn main() {\n    let r = &mut s;\n\ts.push(é, 1);\n    f(|| {\n        x\n    });\n}\n';
const sources = new SourceMap();
const file = sources.add('a.rs', text);

/** A label on the first place in the text where these words stand. */
function label(words: string, says: string, primary = false): Label {
  const lo = text.indexOf(words);
  return { span: { file: file.id, lo, hi: lo + words.length }, text: says, primary };
}

function diagnostic(...labels: Label[]): Diagnostic {
  return {
    level: 'error',
    code: 'E0499',
    message: 'twice',
    labels,
    children: [{ level: 'note', message: 'so it is', labels: [] }],
  };
}

const frames: readonly (readonly [name: string, labels: Label[], frame: string])[] = [
  [
    'a label beside its underline',
    [label('&mut s', 'here', true)],
    '2 |     let r = &mut s;\n  |             ^^^^^^ here',
  ],
  [
    'the rightmost of several stands beside, the others hang',
    [label('let', 'first'), label('r', 'between'), label('&mut s', 'last', true)],
    '2 |     let r = &mut s;\n  |     ---     ^^^^^^ last\n  |     |\n  |     first',
  ],
  [
    'an underline without words',
    [label('&mut s', '', true)],
    '2 |     let r = &mut s;\n  |             ^^^^^^',
  ],
  ['tabs are four columns', [label('s.push', 'here', true)], '3 |     s.push(é, 1);\n  |     ^^^^^^ here'],
  [
    'a label over several lines is a bracket',
    [label('|| {\n        x\n    }', 'closure', true)],
    '4 |       f(|| {\n  |  _______^\n5 | |         x\n6 | |     });\n  | |_____^ closure',
  ],
];

for (const [name, labels, frame] of frames) {
  test(name, (t) => {
    const shown = renderHuman(sources, diagnostic(...labels.filter((it) => it.text !== 'between')));
    t.true(shown.includes(frame), shown);
    t.true(shown.startsWith('error[E0499]: twice\n'));
    t.true(shown.endsWith('= note: so it is\n\n'));
  });
}

test('short: one line with place, code and message', (t) => {
  t.is(renderShort(sources, diagnostic(label('s.push', 'here', true))), 'a.rs:3:2: error[E0499]: twice\n');
});

test('JSON: bytes from 0, lines and columns from 1, characters counted as rustc does', (t) => {
  const json = jsonDiagnostic(sources, diagnostic(label('1', 'one', true)));
  const [span] = json.spans;
  t.is(json.code?.code, 'E0499');
  t.like(span, {
    file_name: 'a.rs',
    line_start: 3,
    line_end: 3,
    column_start: 12,
    column_end: 13,
    is_primary: true,
    label: 'one',
  });
  // `é` is two bytes and one column.
  t.is(Buffer.from(text).subarray(span.byte_start, span.byte_end).toString(), '1');
  t.deepEqual(span.text, [{ text: '\ts.push(é, 1);', highlight_start: 12, highlight_end: 13 }]);
});
