import type { Layer, Origin } from '@convlang/ir';

/**
 * Whether a merge takes something in by its name, with `from`, and not what comes into its `parallel` (a `skip`).
 *
 * A graph does not say which of the two the file has; that what comes in is the last layer before those of the branches does.
 */
export function goesBack(layers: readonly Layer[], merge: Layer, feeder: Layer): boolean {
  const origin = merge.origin;
  if (origin?.span === undefined || lies(feeder.origin, origin)) return false;
  const before = layers.slice(0, layers.indexOf(merge));
  const incoming = before.findLast((layer) => layer.tap === merge.tap && !lies(layer.origin, origin));
  return incoming !== undefined && incoming.output !== feeder.output;
}

/** Whether a layer stands in the branches of a merge, in the same call of its block. */
function lies(inner: Origin | undefined, { span, chain, calls = [] }: Origin): boolean {
  const own = inner?.calls ?? [];
  if (span === undefined || calls.some((call, i) => own[i] !== call)) return false;
  const place = inner?.chain[chain.length]?.span ?? inner?.span;
  if (place === undefined || place.file !== span.file) return false;
  const isSame = place.start === span.start && place.end === span.end;
  return !isSame && place.start >= span.start && place.end <= span.end;
}
