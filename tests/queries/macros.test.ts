/** Diagnostics of text that macros wrote, as text and as JSON. */
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { checkSource } from '../../queries/check.js';
import { renderHuman } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';

const program = `macro_rules! twice {
    ($e:ident) => {
        drop($e);
        drop($e);
    };
}
macro_rules! outer { ($e:ident) => { twice!($e); } }
fn f(s: String) {
    outer!(s);
}
`;

const checked = checkSource('a.rs', program, loadPrepared(), { model: 'nll', edition: 2021 });
const [moved] = checked.diagnostics;
const { sources } = checked.frontEnd;

test('the outermost call is labelled, the innermost macro is named', (t) => {
  const text = renderHuman(sources, moved);
  t.regex(text, /--> a\.rs:4:14/);
  t.regex(text, /9 \| {5}outer!\(s\);\n {2}\| {5}-{9} in this macro invocation/);
  t.regex(
    text,
    /this error originates in the macro `twice` which comes from the expansion of the macro `outer`/,
  );
});

test('JSON leads from the place to the calls, as rustc does', (t) => {
  const span = jsonDiagnostic(sources, moved).spans.find((it) => it.is_primary);
  t.is(span?.line_start, 4);
  t.is(span?.expansion?.macro_decl_name, 'twice!');
  t.is(span?.expansion?.span.line_start, 7);
  t.is(span?.expansion?.span.expansion?.macro_decl_name, 'outer!');
  t.is(span?.expansion?.span.expansion?.span.line_start, 9);
  t.is(span?.expansion?.span.expansion?.span.expansion, null);
});
