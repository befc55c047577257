/** Before the checks: what stands for something else in a program is written out. */

import type { ProgramAst, Rule } from './ast.js';
import { placeOf } from './errors.js';
import { scopeRule } from './scope.js';

/** The program with aggregates' variables named apart, and the rules of `eqrel`. */
export function extendProgram(ast: ProgramAst): ProgramAst {
  const inlined = new Set(
    ast.relations.filter(({ qualifiers }) => qualifiers.includes('inline')).map(({ name }) => name),
  );
  const scoped = ast.rules.map((rule) => scopeRule(rule, inlined.has(rule.head.relation)));
  return { ...ast, rules: [...scoped, ...closures(ast)] };
}

/** What makes an `eqrel` an equivalence relation: evaluation does it at once, proofs by these rules. */
function closures(ast: ProgramAst): Rule[] {
  return ast.relations.flatMap(({ name, qualifiers, columns, source, at }) => {
    if (!qualifiers.includes('eqrel') || columns.length !== 2) return [];
    const place = placeOf(ast.sources[source], at);
    const rule = (law: string, head: string, ...body: string[]): Rule => {
      const atom = (names: string): Rule['head'] => ({
        relation: name,
        args: [...names].map((each) => ({ kind: 'variable', name: each, at })),
        at,
      });
      const shown = (names: string): string => `${name}(${[...names].join(', ')})`;
      return {
        name: `${name}#${law}`,
        head: atom(head),
        body: body.map((names) => ({ kind: 'atom', atom: atom(names) })),
        role: 'closure',
        text: `${shown(head)} :- ${body.map(shown).join(', ')}.`,
        doc: '',
        ...place,
        source,
        at,
      };
    };
    return [
      rule('reflexive', 'xx', 'xy'),
      rule('symmetric', 'yx', 'xy'),
      rule('transitive', 'xz', 'xy', 'yz'),
    ];
  });
}
