import { assert, type Diagnostic } from '@convlang/diagnostics';
import type { Finding } from '../finding.js';
import type { LostText } from '../names/lost-text.js';
import { siteOf, type Frame } from './frame.js';
import { StopElaboration } from './stop-elaboration.js';

/** So often may errors come again, from the same places, before the rest of a file is left. */
const ECHOES = 1_000;

/** Where a finding is made: the chain of blocks and the instance of a stage. */
export type FindingPlace = Pick<Frame, 'chain' | 'site'>;

/** Takes the findings of stages: one for each code and place, however often a block or repeat leads there. */
export class FindingLog {
  readonly #findings: Finding[];
  readonly #known = new Set<string>();
  readonly #lost: LostText;
  #echoes = 0;
  #seen = 0;

  /** @param findings those of headers and sections; the log adds its own behind them */
  constructor(findings: Finding[], lost: LostText) {
    this.#findings = findings;
    this.#lost = lost;
  }

  get count(): number {
    return this.#findings.length;
  }

  /** How many were reported, with those that only follow from what could not be read. */
  get seen(): number {
    return this.#seen;
  }

  get hasErrors(): boolean {
    return this.#findings.some(({ diagnostic }) => diagnostic.severity === 'error');
  }

  /**
   * Records a finding at a stage, but for one that only follows from text that could not be read.
   *
   * @throws StopElaboration when nothing but the same errors has come for long: so it would go on
   */
  report(place: FindingPlace, diagnostic: Diagnostic, solve: Finding['solve'] = null): void {
    const { span, code } = diagnostic;
    assert(span !== null, 'a finding of a stage has a place');
    const key = `${code} ${span.start} ${span.end} ${span.file}`;
    if (this.#known.has(key)) {
      if (diagnostic.severity === 'error' && ++this.#echoes > ECHOES) throw new StopElaboration(null);
      return;
    }
    this.#known.add(key);
    this.#seen++;
    if (this.#lost.isEcho(diagnostic)) return;
    const chain = diagnostic.chain ?? place.chain;
    const placed = chain.length === 0 ? diagnostic : { ...diagnostic, chain };
    this.#findings.push({ diagnostic: placed, site: siteOf(place.site), solve });
  }

  /** Reports that something is too much, and ends the elaboration. */
  refuse(place: FindingPlace, diagnostic: Diagnostic): never {
    this.report(place, diagnostic);
    throw new StopElaboration(null);
  }
}
