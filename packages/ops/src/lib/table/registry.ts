import { joinTables, type JoinedTables } from './join-tables.js';
import { topics } from './topics.js';
import { createTyping } from '../definition/typing.js';

/** The ops of all topics, by name. */
export type CoreOps = JoinedTables<(typeof topics)[keyof typeof topics]['ops']>;

/** Every op of the core, by name. Plugins extend by value: `{ ...coreOps, ...plugin.ops }`. */
export const coreOps: CoreOps = joinTables(Object.values(topics).map(({ ops }) => ops));

/** Name of an op of the core. */
export type OpName = keyof CoreOps;

/** The typing of the core's ops, for graph builders. */
export const coreTyping = createTyping(coreOps);
