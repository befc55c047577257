/** What calls of declarative macros write, as tokens. */
import test from 'ava';
import { Failure } from '../../../lang/macros/failure.js';
import { matchRule } from '../../../lang/macros/match.js';
import { readRules } from '../../../lang/macros/rules.js';
import { tokenize, type Token } from '../../../lang/macros/token.js';
import { Marker, transcribe } from '../../../lang/macros/transcribe.js';

/** The tokens of the first rule that matches; `‹…›` is a fragment that later macros see as a whole. */
function expanded(rules: string, call: string): string {
  const span = { file: 0, lo: 0, hi: 0 };
  const tokens = tokenize(call, 0, 0, call.length, true);
  try {
    for (const { steps, parts } of readRules(tokenize(rules, 0, 0, rules.length), span, 2021).rules) {
      const matched = matchRule(steps, tokens, 2021, span);
      if (matched.kind === 'unexpected') continue;
      let number = 0;
      const marker = new Marker({ name: 'm', span, library: false }, span, () => number++);
      return shown(transcribe(parts, matched.bindings, marker));
    }
  } catch (thrown) {
    if (thrown instanceof Failure) return `! ${thrown.diagnostic.message}`;
    throw thrown;
  }
  return '! no rule';
}

function shown(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.fragment ? `‹${shown(token.fragment.tokens)}›` : token.text)).join(' ');
}

const rows: readonly (readonly [title: string, rules: string, call: string, written: string])[] = [
  ['a rule without variables', '(a) => {b c}', 'a', 'b c'],
  ['the first rule that matches', '(a) => {1}; ($x:tt) => {2}; (b) => {3}', 'b', '2'],
  ['no rule', '(a) => {1}', 'b', '! no rule'],
  ['glued tokens', '(a => b) => {1}; (a = > b) => {2}', 'a => b', '1'],
  ['an expression', '($e:expr) => {$e * 2}', '1 + 2', '‹1 + 2› * 2'],
  ['an expression ends with what cannot go on', '($e:expr, $f:expr) => {$f, $e}', 'a::<B, C>(1), |x, y| x', '‹| x , y | x› , ‹a :: < B , C > ( 1 )›'],
  ['a type', '($t:ty; $u:ty) => {<$u, $t>}', 'Vec<Vec<u8>>; [u8; 2]', '< ‹[ u8 ; 2 ]› , ‹Vec < Vec < u8 >>› >'],
  ['a half of a glued token', '(<$t:ty>) => {$t}', '<Vec<u8>>', '‹Vec < u8 >›'],
  ['patterns', '($p:pat => $q:pat_param | $r:pat_param) => {$q $p}', 'A | B => C(_) | 1..=2', '‹C ( _ )› ‹A | B›'],
  ['a path', '($p:path) => {$p}', 'a::b::<C>', '‹a :: b :: < C >›'],
  ['a block', '($b:block) => {if x $b}', '{ a; b }', 'if x ‹{ a ; b }›'],
  ['a statement', '($($s:stmt;)*) => {$($s)*}', 'let x = 1; f(x);', '‹let x = 1› ‹f ( x )›'],
  ['items', '($($i:item)*) => {mod m { $($i)* }}', 'struct S; fn f() {}', 'mod m { ‹struct S ;› ‹fn f ( ) { }› }'],
  ['names, lifetimes and literals', "($i:ident $l:lifetime $x:literal) => {$l $x $i}", "a 'b -1", "'b ‹- 1› a"],
  ['keywords are names', '($i:ident) => {$i}', 'self', 'self'],
  ['a visibility may be nothing', '($v:vis struct $n:ident) => {$v enum $n}', 'struct S', 'enum S'],
  ['a visibility', '($v:vis struct $n:ident) => {$v enum $n}', 'pub(crate) struct S', '‹pub ( crate )› enum S'],
  ['attributes', '($(#[$m:meta])* fn) => {$(#[$m])*}', '#[a] #[b(c)] #[d = 1] fn', '# [ ‹a› ] # [ ‹b ( c )› ] # [ ‹d = 1› ]'],
  ['documentation is an attribute', '($(#[$m:meta])* fn) => {$(#[$m])*}', '/// hello\nfn', '# [ ‹doc = " hello"› ]'],
  ['repetitions', '($($x:ident),*) => {[$($x;)*]}', 'a, b', '[ a ; b ; ]'],
  ['of nothing', '($($x:ident),*) => {[$($x;)*]}', '', '[ ]'],
  ['of at least one', '($($x:ident),+) => {1}; () => {2}', '', '2'],
  ['of at most one', '($($x:ident)?) => {<$($x)?>}', 'a', '< a >'],
  ['with a comma at the end', '($($x:expr),* $(,)?) => {$($x)&&*}', '1, 2,', '‹1› && ‹2›'],
  ['in one another', '($($k:ident: [$($v:expr),*]);*) => {$($k($($v),*))*}', 'a: [1, 2]; b: []', 'a ( ‹1› , ‹2› ) b ( )'],
  ['with what does not repeat', '($a:ident $($x:ident)*) => {$($a.$x)*}', 'a b c', 'a . b a . c'],
  ['any tokens', '($($t:tt)*) => {<$($t)*>}', 'a (b c) + 1', '< a ( b c ) + 1 >'],
  ['variables of an inner macro stay', '($x:ident) => {macro_rules! $x {($y:expr) => {$y}}}', 'm', 'macro_rules ! m { ( $ y : expr ) => { $ y } }'],
  ['the crate', '() => {$crate::f}', '', '$crate :: f'],
  ['repetitions of different length', '($($x:ident)* ; $($y:ident)*) => {$($x $y)*}', 'a b; c', '! meta-variable `x` repeats 2 times, but `y` repeats 1 time'],
  ['a variable that repeats', '($($x:ident)*) => {$x}', 'a', '! variable `x` is still repeating at this depth'],
  ['nothing to repeat', '($x:ident) => {$($x)*}', 'a', '! attempted to repeat an expression containing no syntax variables matched as repeating at this depth'],
  ['an unknown kind of fragment', '($x:expression) => {}', 'a', '! invalid fragment specifier `expression`'],
  ['two ways to go on', '($($i:ident)* $e:expr) => {}', 'a b', '! local ambiguity when calling macro: multiple parsing options'],
]; // prettier-ignore

for (const [title, rules, call, written] of rows) test(title, (t) => t.is(expanded(rules, call), written));
