/** A thread of `laertes corpus`: judges the inputs that it is given, one after the other. */
import { corpusJudge, type CorpusTask, type Judged } from './corpus-work.js';

let judge: ReturnType<typeof corpusJudge>;

export default function work({ input, options }: CorpusTask): Promise<Judged> {
  judge ??= corpusJudge(options);
  // The main thread has read the same rules before.
  if (judge === undefined) throw new Error('the rules are those that were read before');
  return judge(input);
}
