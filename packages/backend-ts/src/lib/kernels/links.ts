import { f32At, shapeAt, type Kernel } from '../kernel.js';

/** Place in the dense kernel of each packed weight; links count row by row of the table, in each kernel cell. */
function densePlaces(table: readonly (readonly number[])[], channels: number, cells: number): Int32Array {
  const links = table.flatMap((row, filter) => row.map((channel) => channel * table.length + filter));
  return Int32Array.from({ length: cells * links.length }, (_, i) => {
    const cell = Math.floor(i / links.length);
    return cell * channels * table.length + (links[i % links.length] ?? 0);
  });
}

export const scatterLinks: Kernel<'scatterLinks'> = ({ inputs, attrs: { table, channels } }) => {
  const [kh = 1, kw = 1] = shapeAt(inputs, 0);
  const places = densePlaces(table, channels, kh * kw);
  return {
    scratch: 0,
    tableBytes: places.byteLength,
    run: (ins, outs) => {
      const packed = f32At(ins, 0);
      const dense = f32At(outs, 0).fill(0);
      for (let i = 0; i < places.length; i++) dense[places[i] as number] = packed[i] as number;
    },
  };
};

export const gatherLinks: Kernel<'gatherLinks'> = ({ inputs, attrs: { table, channels } }) => {
  const [kh = 1, kw = 1] = shapeAt(inputs, 0);
  const places = densePlaces(table, channels, kh * kw);
  return {
    scratch: 0,
    tableBytes: places.byteLength,
    run: (ins, outs) => {
      const dense = f32At(ins, 0);
      const packed = f32At(outs, 0);
      for (let i = 0; i < places.length; i++) packed[i] = dense[places[i] as number] as number;
    },
  };
};
