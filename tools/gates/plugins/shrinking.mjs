// A schedule: `schedule shrinking by 0.9 warmup 1 epochs`.
import { defineSchedule } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const shrinking = defineSchedule({
  summary: 'Falls by the same factor in each epoch, step by step.',
  args: {
    by: {
      as: 'factor',
      form: 'phrase',
      type: 'number',
      default: 0.95,
      bounds: { above: 0, max: 1 },
      doc: 'What an epoch multiplies the rate by.',
    },
  },
  factor: ({ factor }, { epochs }) => factor ** epochs,
});

export default definePlugin({ name: 'shrinking', schedules: { shrinking } });
