import type { RoomWords } from '../room-words.js';

/** Words of Darknet's configurations (`https://github.com/pjreddie/darknet`, `src/parser.c`). */
export const darknetWords = {
  of: 'Darknet',
  layers: {
    convolutional: {
      here: 'conv {filters}x{kernel}',
      places: ['filters', 'kernel', 'stride'],
      names: { size: 'kernel', pad: '-' },
    },
    connected: { here: 'dense {units}', places: ['units'], names: { output: 'units' } },
    route: { here: 'parallel concat' },
    shortcut: { here: 'parallel add' },
    reorg: { here: null },
    yolo: { here: null },
    region: { here: null },
  },
  names: { batch_normalize: '-' },
  values: {},
  settings: { burn_in: null, max_batches: null, policy: 'schedule' },
} as const satisfies RoomWords;
