/** Options that the commands on Rust programs share. */
import { Option } from 'commander';
import { checkModels } from '../queries/check.js';

export const editions = ['2015', '2018', '2021', '2024'];

export function modelOption(): Option {
  return new Option('--model <model>', 'the borrow-checking model').choices(checkModels).default('nll');
}

export function editionOption(): Option {
  return new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021');
}
