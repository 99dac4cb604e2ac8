/** A text that is no graph. Its message starts with the line. */
export class GraphTextError extends Error {
  override readonly name = 'GraphTextError';
}

/** Reads one line of a graph's text form from left to right. */
export class LineReader {
  readonly #line: string;
  readonly #lineNumber: number;
  #position = 0;

  constructor(line: string, lineNumber: number) {
    this.#line = line;
    this.#lineNumber = lineNumber;
  }

  fail(problem: string): never {
    throw new GraphTextError(`line ${this.#lineNumber}, column ${this.#position + 1}: ${problem}`);
  }

  startsWithNumber(): boolean {
    return this.#peek(/\d+(?![\w/.#~-])/y) !== null;
  }

  number(): number {
    return Number(this.#take(/\d+/y, 'a number'));
  }

  /** A plain word or a quoted text. */
  name(): string {
    const quoted = this.#peek(/"(?:[^"\\]|\\.)*"/y);
    if (quoted === null) return this.#take(/[\w/.#~-]+/y, 'a name');
    this.#position += quoted.length;
    return this.#decode<string>(quoted);
  }

  /** A name and the sign after it. */
  nameThen(sign: string): string {
    const name = this.name();
    this.expect(sign);
    return name;
  }

  oneOf<const T extends string>(words: readonly T[]): T {
    const word = this.name();
    return words.find((known) => known === word) ?? this.fail(`expected ${words.join(' or ')}, not ${word}`);
  }

  accept(sign: string): boolean {
    this.#skipSpace();
    if (!this.#line.startsWith(sign, this.#position)) return false;
    this.#position += sign.length;
    return true;
  }

  expect(sign: string): void {
    if (!this.accept(sign)) this.fail(`expected ${sign}`);
  }

  /** Things with commas between them, up to a closing sign. */
  list<T>(end: string, read: () => T): readonly T[] {
    const items: T[] = [];
    if (this.accept(end)) return items;
    do items.push(read());
    while (this.accept(','));
    this.expect(end);
    return items;
  }

  /** The rest of the line. Its form is trusted: the text comes from `printGraph`, and `verify` checks the graph. */
  json<T>(): T {
    const rest = this.#line.slice(this.#position);
    this.#position = this.#line.length;
    return this.#decode<T>(rest);
  }

  #decode<T>(text: string): T {
    try {
      return JSON.parse(text) as T;
    } catch {
      return this.fail(`${text.slice(0, 20)} is not JSON`);
    }
  }

  #skipSpace(): void {
    while (this.#line[this.#position] === ' ') this.#position++;
  }

  #peek(pattern: RegExp): string | null {
    this.#skipSpace();
    pattern.lastIndex = this.#position;
    return pattern.exec(this.#line)?.[0] ?? null;
  }

  #take(pattern: RegExp, what: string): string {
    const text = this.#peek(pattern);
    if (text === null) return this.fail(`expected ${what}`);
    this.#position += text.length;
    return text;
  }
}
