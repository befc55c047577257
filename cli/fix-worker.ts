/** A thread of `laertes why` and `laertes fix`, outside of the bundle. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookForFixes, type ThreadData } from './fix-thread.js';

lookForFixes(workerData as ThreadData, (found) => parentPort!.postMessage(found));
