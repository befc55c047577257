/**
 * A second thread that looks for fixes, for trying changes takes longer than all else. It checks the program by itself, from the
 * start and while the first thread does; then both take the errors in turns. What it doesn't answer the first thread looks for itself.
 */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../lang/diagnostic.js';
import type { Edition } from '../lang/front-end.js';
import type { LibraryFile } from '../lang/library.js';
import { checkSource, type CheckModel } from '../queries/check.js';
import { searchOf, wordsOfChanges, type FixedError, type FixSearch } from '../queries/fix/index.js';
import { loadPrepared } from './prepared.js';
import { fixWorker } from './worker-file.js';

/** The program, and what is asked of it. */
export interface FixTask {
  readonly name: string;
  readonly text: string;
  readonly extern?: readonly LibraryFile[];
  readonly model: CheckModel;
  readonly edition: Edition;
  readonly most?: number;
}

/** What the thread is started with. */
export interface ThreadData {
  readonly task: FixTask;
  /**
   * Shared. First whether the errors are known (1, or 2 if there are none to look at), then the number of turns taken, that of
   * errors, and the errors in the order in which they are to be taken, as places among the program's diagnostics.
   */
  readonly turns: Int32Array;
}

/** What the thread tells of one error. */
export interface Found extends Omit<FixedError, 'diagnostic'> {
  /** Its place among the program's diagnostics. */
  readonly at: number;
}

enum Turn {
  Known,
  Taken,
  Count,
  First,
}

/** Programs of fewer letters are answered before a thread has started. */
const shortest = 1500;
const mostErrors = 1000;

/** The first thread's side. */
export class FixThread {
  readonly #turns: Int32Array;
  readonly #worker: Worker;
  readonly #found = new Map<number, Found>();
  #isOver = false;
  #told = (): void => {};

  private constructor(worker: Worker, turns: Int32Array) {
    this.#worker = worker;
    this.#turns = turns;
    worker.on('message', (found: Found) => {
      this.#found.set(found.at, found);
      this.#told();
    });
    const over = (): void => {
      this.#isOver = true;
      this.#told();
    };
    // Whatever went wrong there: here it goes wrong again, or is answered.
    worker.on('error', over);
    worker.on('exit', over);
  }

  /** Starts it where that pays. */
  static async start(task: FixTask): Promise<FixThread | undefined> {
    if (task.text.length < shortest || availableParallelism() < 2) return undefined;
    const { Worker } = await import('node:worker_threads');
    const turns = new Int32Array(new SharedArrayBuffer(4 * (Turn.First + mostErrors)));
    const workerData: ThreadData = { task, turns };
    return new FixThread(new Worker(fixWorker, { workerData }), turns);
  }

  /** Tells it of the errors; it looks for fixes from then on. */
  begin(diagnostics: readonly Diagnostic[], { errors, effort }: FixSearch): void {
    const turns = this.#turns;
    // What takes longest comes first, so that both threads end at the same time.
    const ordered = [...errors].sort((a, b) => effort(b) - effort(a)).slice(0, mostErrors);
    ordered.forEach((it, at) => (turns[Turn.First + at] = diagnostics.indexOf(it)));
    turns[Turn.Count] = ordered.length;
    release(turns, 1);
  }

  /** Fixes for all errors, those of which the thread took none included. */
  async all(diagnostics: readonly Diagnostic[], { errors, fixed }: FixSearch): Promise<FixedError[]> {
    const own = new Map<Diagnostic, FixedError>();
    const look = (error: Diagnostic): FixedError => {
      const found = fixed(error);
      own.set(error, found);
      return found;
    };
    for (let at = takeTurn(this.#turns); at !== undefined; at = takeTurn(this.#turns)) look(diagnostics[at]);
    const theirs = errors.filter((it) => !own.has(it)).map((it) => diagnostics.indexOf(it));
    while (!this.#isOver && !theirs.every((it) => this.#found.has(it)))
      await new Promise<void>((resolve) => (this.#told = resolve));
    this.end();
    return errors.map((error) => {
      const found = this.#found.get(diagnostics.indexOf(error));
      return own.get(error) ?? (found && { diagnostic: error, ...found }) ?? look(error);
    });
  }

  /** There is nothing for it to do any more. */
  end(): void {
    release(this.#turns, 2);
    void this.#worker.terminate();
  }
}

/** The thread's side: checks the program, and takes its turns. */
export function lookForFixes({ task, turns }: ThreadData, tell: (found: Found) => void): void {
  const { name, text, extern, ...options } = task;
  const prepared = loadPrepared(extern);
  const checked = checkSource(name, text, prepared, { ...options, besides: wordsOfChanges });
  const { diagnostics } = checked;
  Atomics.wait(turns, Turn.Known, 0);
  if (turns[Turn.Known] !== 1) return;
  const wanted = new Set(turns.subarray(Turn.First, Turn.First + turns[Turn.Count]));
  const among = diagnostics.filter((_, at) => wanted.has(at));
  const { fixed } = searchOf(checked, prepared, { ...options, among });
  for (let at = takeTurn(turns); at !== undefined; at = takeTurn(turns)) {
    const { fixes, tried } = fixed(diagnostics[at]);
    tell({ at, fixes, tried });
  }
}

function takeTurn(turns: Int32Array): number | undefined {
  const turn = Atomics.add(turns, Turn.Taken, 1);
  return turn < turns[Turn.Count] ? turns[Turn.First + turn] : undefined;
}

function release(turns: Int32Array, known: 1 | 2): void {
  Atomics.store(turns, Turn.Known, known);
  Atomics.notify(turns, Turn.Known);
}
