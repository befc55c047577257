/** What the commands for research do: loaded when the first of them runs (research-loader.ts). */
export { exportFacts } from './research/facts.js';
export { showRelations } from './research/relations.js';
export { listQuestions, runQuery } from './research/query.js';
export { runCorpus } from './research/corpus.js';
export { checkAsSarif } from './research/sarif.js';
export { showGraph } from './research/graph.js';
export { mergeExports } from './research/merge.js';
export { runProve } from './research/prove.js';
export { openSets } from './research/sets.js';
export {
  factsOfDumped,
  graphOfDumped,
  mirOfDumped,
  queryDumped,
  whatIfDumped,
  whyNotDumped,
} from './research/dumped.js';
export { inThreads } from './research/threads.js';
