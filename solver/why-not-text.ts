/** Why a tuple does not hold, as text. */

import { tupleText } from './proof-text.js';
import type { NearInstance, Repair, WhyNot } from './why-not.js';

/** The answer of `whyNot` in lines. */
export function whyNotText(told: WhyNot): string {
  const { holds, derived, instances, repairs } = told;
  if (holds) return `${tupleText(told)} holds\n`;
  const lines = [`${tupleText(told)} does not hold`];
  if (!derived) lines.push('it is not among what is given, and no rule derives it');
  else if (instances.length === 0) lines.push('no rule has a head that could be it');
  for (const instance of instances) lines.push('', ...instanceLines(instance));
  if (repairs.length > 0) {
    lines.push('', repairs.length === 1 ? 'it would hold' : 'it would hold, in one of these ways:');
    for (const repair of repairs) lines.push(`  ${repairText(repair)}`);
  } else if (derived) lines.push('', 'no small change of what is given was found that would derive it');
  return `${lines.join('\n')}\n`;
}

function instanceLines({ rule, file, line, ruleText, premises }: NearInstance): string[] {
  const mark = { holds: '  holds   ', fails: '  MISSING ', open: '  open    ' };
  const failed = { atom: 'MISSING', not: 'HOLDS', compare: 'FALSE', aggregate: 'FALSE' };
  return [
    `${rule}, ${file}:${line}: ${ruleText}`,
    ...premises.map(
      ({ state, kind, text }) =>
        `${state === 'fails' ? `  ${failed[kind].padEnd(8)}` : mark[state]}${kind === 'not' && state === 'fails' ? text.slice(1) : text}`,
    ),
  ];
}

function repairText({ add, remove }: Repair): string {
  const list = (all: Repair['add']): string => all.map(tupleText).join(' and ');
  const parts = [
    ...(add.length > 0 ? [`with ${list(add)}`] : []),
    ...(remove.length > 0 ? [`without ${list(remove)}`] : []),
  ];
  return parts.join(', and ');
}
