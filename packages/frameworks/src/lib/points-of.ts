import { coreLayers, type AnyLayer, type ArgValue } from '@convlang/ops';
import { inOneDirection } from './one-direction.js';
import {
  elsewhere,
  type AskedLayer,
  type DefaultMeaning,
  type LayerMeaning,
  type Point,
  type Setting,
} from './layer-meaning.js';

/** The points in which a layer differs by a framework's meaning of its word. */
export function pointsOf(layer: AskedLayer, meaning: LayerMeaning): readonly Point[] {
  const defaults = Object.entries(meaning.defaults).map(([name, theirs]) =>
    theirs === elsewhere ? null : defaultPoint(layer, name, isMeaning(theirs) ? theirs : bare(name, theirs)),
  );
  const points = [...defaults, ...(meaning.points?.(layer) ?? [])];
  const found = points.filter((point) => point !== null);
  return layer.isSignal ? found.map(ofSignal) : found;
}

function ofSignal({ effect, ours, theirs, word, keep }: Point): Point {
  const said = (text: string | null): string | null => (text === null ? null : inOneDirection(text));
  return {
    effect,
    ours: inOneDirection(ours),
    theirs: inOneDirection(theirs),
    word: said(word),
    keep: said(keep),
  };
}

function isMeaning(theirs: Setting | DefaultMeaning): theirs is DefaultMeaning {
  return typeof theirs === 'object' && 'value' in theirs;
}

function bare(name: string, value: Setting): DefaultMeaning {
  return { value, keep: (ours) => `${name} ${ours}` };
}

/** Where the file says nothing, its default meets the framework's; where it says a value, a port says it too. */
function defaultPoint(layer: AskedLayer, name: string, theirs: DefaultMeaning): Point | null {
  const ours = layer.args[name] ?? null;
  const isCompared = theirs.isFixed === true || !layer.given.has(name);
  const [own, other] = [settingText(ours), settingText(theirs.value)];
  if (!isCompared || own === other) return null;
  return {
    effect: theirs.effect ?? 'results',
    ours: `${name} ${own}`,
    theirs: theirs.theirs ?? `${name} ${other}`,
    word: `${isPositional(layer.kind, name) ? layer.kind : name} ${other}`,
    keep: theirs.keep(own),
  };
}

function isPositional(kind: string, name: string): boolean {
  const layers: Readonly<Record<string, AnyLayer>> = coreLayers;
  return name in (layers[kind]?.positionals ?? {});
}

function settingText(value: ArgValue | Setting): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value !== 'object' || value === null) return String(value);
  return 'kind' in value ? value.kind : value.join('x');
}
