import { data } from './catalogue/data.js';
import { limits } from './catalogue/limits.js';
import { lints } from './catalogue/lints.js';
import { names } from './catalogue/names.js';
import { runs } from './catalogue/runs.js';
import { shapes } from './catalogue/shapes.js';
import { syntax } from './catalogue/syntax.js';

/**
 * Every code convlang can report. `E1xx` syntax, `E2xx` shapes, `E3xx` names, blocks and arguments, `E4xx` limits (and E412, a block's arguments),
 * `E5xx` data and files, `E6xx` training and weights, `W7xx` lints.
 *
 * A message is a template: `{slot}` is filled by {@link report}, which asks for exactly the slots of the template.
 */
export const catalogue = { ...syntax, ...shapes, ...names, ...limits, ...data, ...runs, ...lints } as const;

/** A code of the catalogue, such as `E203`. */
export type Code = keyof typeof catalogue;
