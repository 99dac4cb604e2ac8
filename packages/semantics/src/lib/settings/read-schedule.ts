import type { ScheduleSetting } from '../settings.js';
import type { EntryReader } from './entry-reader.js';
import { epochBounds, MOST_EPOCHS } from './epoch-bounds.js';

/** How a schedule is written. */
export const scheduleForm =
  'constant, cosine, `step every N epochs by F`, `at N N epochs by F`, `poly P` or `plateau N`, each perhaps with `warmup N epochs`';

/** What a file without a `schedule` trains with. */
export const defaultSchedule: ScheduleSetting = { kind: 'constant', warmupEpochs: 0 };

const kinds = ['constant', 'cosine', 'step', 'at', 'poly', 'plateau'] as const;
const factor = { above: 0, below: 1 } as const;

type Course = ScheduleSetting extends infer S
  ? S extends ScheduleSetting
    ? Omit<S, 'warmupEpochs'>
    : never
  : never;

/** `cosine warmup 5 epochs` */
export function readSchedule(reader: EntryReader): ScheduleSetting {
  const course = readCourse(reader);
  let warmupEpochs = 0;
  if (reader.takeWord('warmup')) {
    warmupEpochs = reader.number({ min: 0, max: MOST_EPOCHS });
    reader.takeWord('epochs');
  }
  return { ...course, warmupEpochs };
}

function readCourse(reader: EntryReader): Course {
  const kind = reader.word(kinds);
  switch (kind) {
    case 'constant':
    case 'cosine':
      return { kind };
    case 'step': {
      reader.expectWord('every');
      const everyEpochs = reader.number(epochBounds);
      reader.takeWord('epochs');
      return { kind, everyEpochs, factor: readFactor(reader) };
    }
    case 'at': {
      const epochs = [reader.number(epochBounds)];
      while (reader.isNumberNext) epochs.push(reader.number({ ...epochBounds, above: epochs.at(-1) ?? 0 }));
      reader.takeWord('epochs');
      return { kind, epochs, factor: readFactor(reader) };
    }
    case 'poly':
      return { kind, power: reader.number({ above: 0 }) };
    case 'plateau': {
      const patienceEpochs = reader.number(epochBounds);
      reader.takeWord('epochs');
      return { kind, patienceEpochs, factor: readFactor(reader) };
    }
  }
}

/** `by 0.1`, also what is meant when it is not said. */
function readFactor(reader: EntryReader): number {
  return reader.takeWord('by') ? reader.number(factor) : 0.1;
}
