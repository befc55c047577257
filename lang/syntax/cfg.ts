/** Conditional compilation: which attributes keep what they stand at, for a Linux x86-64 debug build that is not a test. */
import type { Attribute } from './ast.js';

/** Whether all `#[cfg(…)]` among the attributes hold. `#[test]` stands for `#[cfg(test)]`. */
export function cfgActive(attrs: readonly Attribute[] | undefined): boolean {
  return (
    !attrs?.length ||
    attrs.every(({ path, tokens }) => path !== 'test' && (path !== 'cfg' || cfgHolds(tokens)))
  );
}

/** The attributes that `cfg_attr(condition, first, second, …)` stands for, as texts; none if the condition does not hold. */
export function cfgAttributes(tokens: string): readonly string[] {
  const [condition, ...attrs] = splitTop(stripParentheses(tokens));
  return cfgHolds(condition) ? attrs.filter((it) => it !== '') : [];
}

/** The text without the parentheses around it. */
export function stripParentheses(tokens: string): string {
  const text = tokens.trim();
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : text;
}

/** Splits at commas outside parentheses and strings. */
export function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const c = text[at];
    if (c === '"') at = Math.max(at, text.indexOf('"', at + 1));
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (at === text.length || (c === ',' && depth === 0)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return parts;
}

/** Names and `name = "value"` pairs that hold on the build we speak of. */
const set = new Set(['debug_assertions', 'unix', 'panic="unwind"', 'overflow_checks', 'ub_checks']);
const values = new Map([
  ['target_os', ['linux']],
  ['target_family', ['unix']],
  ['target_arch', ['x86_64']],
  ['target_env', ['gnu']],
  ['target_endian', ['little']],
  ['target_pointer_width', ['64']],
  ['target_has_atomic', ['8', '16', '32', '64', 'ptr']],
  ['panic', ['unwind']],
]);

/** Evaluates `(all(unix, not(test)))`. */
export function cfgHolds(tokens: string): boolean {
  const text = stripParentheses(tokens);
  const call = /^(all|any|not)\s*(\(.*\))$/s.exec(text);
  if (call) {
    const parts = splitTop(stripParentheses(call[2])).filter((part) => part !== '');
    switch (call[1]) {
      case 'all':
        return parts.every(cfgHolds);
      case 'any':
        return parts.some(cfgHolds);
      default:
        return !cfgHolds(parts[0] ?? '');
    }
  }
  const pair = /^(\w+)\s*=\s*"([^"]*)"$/s.exec(text);
  if (pair) return values.get(pair[1])?.includes(pair[2]) ?? false;
  return text === 'true' || set.has(text);
}
