/** Plans that count the rows that they go over, for profiles. */

import { relationsAsRows } from './codegen-rows.js';
import { generatePlan } from './codegen.js';
import { evaluateSource, type PlanMaker } from './machine.js';
import { IndexTable } from './plan-indexes.js';
import { replan } from './replan.js';

/** As the option `profile` of a run, counts the rows that each rule tries. */
export const countingPlans: PlanMaker = (program, code) => {
  const indexes = new IndexTable(code.indexes);
  const lockstep = code === program.lockstep;
  const arities = program.relations.map(({ columns }) => columns.length);
  const asRows = relationsAsRows(program.relations);
  const sources = replan(program, code).map((plan) =>
    generatePlan({ ...plan, lockstep, arities, asRows, counted: true }, indexes),
  );
  return evaluateSource(`return [\n${sources.join(',\n')}\n];`);
};
