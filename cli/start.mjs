// `npm start`: sets up, then runs `laertes` with the arguments given; without any, the main job on the examples.
import { setUp } from './setup.mjs';

setUp();
const args = process.argv.slice(2);
const { main, tour } = await import('../dist/cli/main.js');
process.exitCode = args.length ? await main(args) : await tour();
