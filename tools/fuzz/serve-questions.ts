/** What a worker says about something: what is wrong, or `null`. */
export interface Answer {
  readonly fault: string | null;
}

/** CPU seconds that one question may cost, of all threads. A clock on the wall would blame convlang for a busy machine. */
const MOST_CPU_SECONDS = 2;

/**
 * Makes this process a worker of {@link GuardedWorker}: it answers questions one by one.
 *
 * @param faultOf says what is wrong with how convlang takes something, or `null`
 */
export function serveQuestions<Question>(
  faultOf: (question: Question) => string | null | Promise<string | null>,
): void {
  process.on('message', (question: Question) => {
    void answerQuestion(question, faultOf).then((fault) => {
      tell({ fault });
    });
  });
  // Said once everything is loaded, so that loading is not taken for hanging.
  tell('ready');
}

async function answerQuestion<Question>(
  question: Question,
  faultOf: (question: Question) => string | null | Promise<string | null>,
): Promise<string | null> {
  const before = process.cpuUsage();
  const fault = await faultOf(question);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return fault ?? (seconds > MOST_CPU_SECONDS ? `it took ${seconds.toFixed(1)} CPU seconds` : null);
}

function tell(message: Answer | 'ready'): void {
  if (process.send === undefined) throw new Error('a worker runs as the child of a GuardedWorker');
  process.send(message);
}
