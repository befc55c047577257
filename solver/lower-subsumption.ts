/** Lowering of any rule; a subsumption becomes a rule that gathers what is to be taken away. */

import type { Rule } from './ast.js';
import type { Declarations } from './check.js';
import {
  lowerRule,
  type Computed,
  type ConstantTable,
  type LoweredLiteral,
  type LoweredRule,
} from './lower.js';

/** The relation that gathers what is taken away from another. No relation of a text has such a name. */
export function nameOfGone(relation: string): string {
  return `${relation}'subsumed`;
}

/** Lowers a rule. `goneOf` gives the relation that gathers what is taken away from another. */
export function lowerPlainly(
  rule: Rule,
  index: number,
  declarations: Pick<Declarations, 'ids'>,
  constants: ConstantTable,
  goneOf: (relation: number) => number,
): LoweredRule {
  const lowered = lowerRule(rule, index, declarations, constants);
  return rule.role === 'subsume' ? lowerSubsumption(lowered, goneOf(lowered.head.relation)) : lowered;
}

/** No tuple subsumes itself: columns of both atoms have to differ somewhere. */
function lowerSubsumption(rule: LoweredRule, gone: number): LoweredRule {
  const [less, greater] = rule.body.filter((literal) => literal.kind === 'atom');
  if (greater === undefined) throw new Error('a subsumption begins with its atoms');
  const rest = rule.body.filter((literal) => literal !== less && literal !== greater);
  let { variables } = rule;
  // `_` among the columns has to be told from the others', so each column gets a variable.
  const named = ({ relation, args }: typeof greater): typeof greater => ({
    kind: 'atom',
    relation,
    args: args.map((arg) => (arg.kind === 'wildcard' ? { kind: 'variable', variable: variables++ } : arg)),
  });
  const [a, b] = [named(less), named(greater)];
  const columns = a.args.flatMap((arg, i) => [arg, b.args[i]]) as Computed[];
  const different: LoweredLiteral = {
    kind: 'compare',
    op: '=',
    left: { kind: 'call', fn: 'number.differ', args: columns },
    right: { kind: 'number', value: 1 },
    type: 'number',
    implied: true,
  };
  const body = [a, b, different, ...rest];
  return { ...rule, head: { relation: gone, args: rule.head.args }, body, variables };
}
