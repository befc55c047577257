/** Work on many inputs, spread over threads by a kept pool. */
import { availableParallelism } from 'node:os';

/** Below so many inputs starting workers takes longer than they save. */
const fewInputs = 12;

/** How many threads to use when the user does not say. */
export function jobsFor(inputs: number, wanted: number | undefined): number {
  return Math.max(1, Math.min(inputs, wanted ?? (inputs < fewInputs ? 1 : availableParallelism())));
}

/**
 * Goes through the inputs in their order, in `jobs` threads that run `file`; `done` is called in that order too. Of results no more are
 * kept than threads are at work, twice.
 */
export async function inThreads<Input, Task, Result>(
  file: URL,
  inputs: readonly Input[],
  jobs: number,
  taskOf: (input: Input) => Task,
  done: (input: Input, result: Result) => void,
): Promise<void> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({ filename: file.href, maxThreads: jobs, minThreads: jobs });
  try {
    const running: Promise<Result>[] = [];
    let next = 0;
    for (const input of inputs) {
      while (next < inputs.length && running.length < 2 * jobs) {
        const task = pool.run(taskOf(inputs[next++])) as Promise<Result>;
        // Should an earlier one fail, nobody will wait for this.
        task.catch(() => {});
        running.push(task);
      }
      done(input, await running.shift()!);
    }
  } finally {
    await pool.destroy();
  }
}
