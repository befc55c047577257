/** What may follow a fragment in a matcher: the tokens are those that rustc 1.95 points at. */
import test from 'ava';
import { followErrors } from '../../../lang/macros/follow.js';
import { tokenize } from '../../../lang/macros/token.js';

function check(title: string, matcher: string, expected: string[], edition: 2018 | 2021 = 2021): void {
  test(title, (t) => {
    const errors = followErrors(tokenize(matcher, 0, 0, matcher.length), edition);
    t.deepEqual(
      errors.map(({ labels: [{ span }] }) => matcher.slice(span.lo, span.hi)),
      expected,
    );
  });
}

check('an expression and what ends it', '$a:expr; $b:expr, $c:expr => $d:stmt', []);
check('an expression and brackets', '$a:expr [$b:tt]', ['[']);
check('a type and a token tree', '$a:ty $b:tt', ['tt']);
check('a type and a block', '$a:ty $b:block', []);
check('a path and its bound', '$a:path where $b:ty as $c:ident', []);
check('a pattern and an alternative', '$a:pat | $b:pat', ['|']);
check('a pattern and an alternative, before 2021', '$a:pat | $b:pat', [], 2018);
check('visibility and a name', '$a:vis $b:ident', []);
check('visibility and a literal', '$a:vis 1', ['1']);
check('rounds of a repetition', '$($a:expr)*', []);
check('behind a repetition', '$($a:expr),* [x]', ['[']);
check('behind one that may be empty', '$a:expr $(, $b:expr)* ; $c:ident', []);
check('the separator', '$($a:ty)-*', ['-']);
check('the end of a group', '($a:expr) [x]', []);
