/** `laertes relations [NAME]`: what facts and queries speak of. */
import { Option, type Command } from 'commander';
import { research } from '../research-loader.js';

export function register(program: Command): void {
  program
    .command('relations')
    .summary('list the relations that can be exported and asked, with their meanings')
    .description(
      'Lists every relation with its columns and its meaning: base relations, those that the models derive, and the tables of ' +
        'names that an export has. With a name: that one, with its rules.',
    )
    .argument('[name]', 'one relation')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json', 'markdown']).default('text'))
    .addHelpText('after', '\nExamples:\n  laertes relations\n  laertes relations loan_live_at')
    .action(async (name: string | undefined, { format }: { format: 'text' | 'json' | 'markdown' }) => {
      const { showRelations } = await research();
      process.exitCode = showRelations(name, format);
    });
}
