import { joinTables, type JoinedTables } from './join-tables.js';
import { topics } from './topics.js';

/** The layers of a topic, if it has any. */
export type LayersOf<T> = T extends { readonly layers: infer L } ? L : never;

/** The layers of all topics, by their words. */
export type CoreLayers = JoinedTables<LayersOf<(typeof topics)[keyof typeof topics]>>;

/** Every word of the language that convlang brings itself, by name. Plugins add theirs beside it. */
export const coreLayers: CoreLayers = joinTables(
  Object.values(topics).flatMap((topic) => ('layers' in topic ? [topic.layers] : [])),
);

/** The name of a core layer. */
export type LayerName = keyof CoreLayers;
