/**
 * Ohm's recipe of the grammar, made ahead: reading the grammar's text takes longer than most programs. It is not there until the
 * build's last step (cli/prepare.ts) writes it into what this module was compiled to.
 */
export const grammarRecipe: (() => unknown) | undefined = undefined;
