/** A part of the inputs, chosen so that independent runs cover them all. */
import { InvalidArgumentError } from 'commander';

/** Part `part` (from 1) of `of`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** `3/8`; throws commander's error. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || part < 1 || part > of) throw new InvalidArgumentError('Write K/N, with K from 1 to N.');
  return { part, of };
}

/** A number of threads; throws commander's error. */
export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!/^\d{1,3}$/.test(text) || jobs < 1) throw new InvalidArgumentError('Write a number from 1.');
  return jobs;
}

/** Every `of`-th item: neighbours, which are often alike in size, are spread over the parts. */
export function inShard<T>(items: readonly T[], { part, of }: Shard): T[] {
  return items.filter((_, at) => at % of === part - 1);
}
