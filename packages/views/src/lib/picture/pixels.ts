import { element } from '@convlang/drawing';

/** A rectangle in a picture. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A raster stretched over an area, its pixels sharp. */
export function pixels(address: string, area: Area): string {
  return element('image', { class: 'pixels', href: address, ...area, preserveAspectRatio: 'none' });
}
