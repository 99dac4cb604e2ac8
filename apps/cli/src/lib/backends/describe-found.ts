import { formatBytes } from '@convlang/diagnostics';
import type { Availability } from '@convlang/backend';
import { thousands } from '../output/numbers.js';

/** Lines that tell what a probe found: the device first, or the reason first and then what mends it. */
export function describeFound(found: Availability): readonly string[] {
  if (found.kind === 'missing') return [found.reason, found.remedy];
  const { device, versions, limits, isEmulated = false } = found;
  const parts = [
    ...Object.entries(versions).map(([name, version]) => `${name} ${version}`),
    ...Object.entries(limits).map(([name, limit]) => `${name} ${limitText(name, limit)}`),
  ];
  return [
    device,
    ...(isEmulated ? ['a processor that poses as a graphics device: right, but slow'] : []),
    ...(parts.length === 0 ? [] : [parts.join(', ')]),
  ];
}

function limitText(name: string, limit: number | string): string {
  if (typeof limit === 'string') return limit;
  return name.endsWith('Bytes') ? formatBytes(limit) : thousands(limit);
}
