/** `laertes check --error-format sarif`: one log for all files. */
import type { Edition } from '../../lang/front-end.js';
import type { LibraryFile } from '../../lang/library.js';
import { checkSource, type CheckModel, type Verdict } from '../../queries/check.js';
import { fixes } from '../../queries/fix/index.js';
import { sarifLog, type SarifInput } from '../../queries/sarif/index.js';
import { loadPrepared } from '../prepared.js';
import { readSource } from '../source-text.js';
import { version } from '../version.js';

export interface SarifOptions {
  readonly model: CheckModel;
  readonly edition: string;
  readonly extern?: readonly LibraryFile[];
}

/** Prints the log, and gives the verdict on each file. */
export function checkAsSarif(names: readonly string[], { model, edition, extern }: SarifOptions): Verdict[] {
  const prepared = loadPrepared(extern);
  const options = { model, edition: Number(edition) as Edition };
  const verdicts: Verdict[] = [];
  const inputs = names.map((name): SarifInput => {
    const source = readSource(name);
    if (source.kind === 'problem') {
      verdicts.push('unreadable');
      process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
      return { kind: 'unreadable', name: source.name, message: source.message };
    }
    const checked = checkSource(source.name, source.text, prepared, options);
    verdicts.push(checked.verdict);
    const found = checked.verdict === 'rejected' ? fixes(checked, prepared, options) : [];
    return { kind: 'checked', checked, fixes: found };
  });
  process.stdout.write(`${JSON.stringify(sarifLog(inputs, model, version), undefined, 2)}\n`);
  return verdicts;
}
