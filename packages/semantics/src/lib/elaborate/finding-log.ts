import { assert, type Diagnostic } from '@convlang/diagnostics';
import type { Finding } from '../finding.js';
import type { BrokenText } from '../names/broken-text.js';
import { siteOf, type Frame } from './frame.js';
import { StopElaboration } from './stage/stop-elaboration.js';

/** So often may errors come again, from the same places, before the rest of a file is left. */
const ECHOES = 1_000;

/** Where a finding is made: the chain of blocks and the instance of a stage. */
export type FindingPlace = Pick<Frame, 'chain' | 'site'>;

/** Takes the findings of stages: one for each code and place, however often a block or repeat leads there, and none where the parser has complained. */
export class FindingLog {
  readonly #findings: Finding[];
  readonly #known = new Set<string>();
  readonly #broken: BrokenText;
  #echoes = 0;
  #seen = 0;
  #reports = 0;

  /** @param findings those of headers and sections; the log adds its own behind them */
  constructor(findings: Finding[], broken: BrokenText) {
    this.#findings = findings;
    this.#broken = broken;
  }

  get count(): number {
    return this.#findings.length;
  }

  /** How many were reported, with those of places that the parser has complained of. */
  get seen(): number {
    return this.#seen;
  }

  /** How often something was reported, with what was reported before. */
  get reports(): number {
    return this.#reports;
  }

  get hasErrors(): boolean {
    return this.#findings.some(({ diagnostic }) => diagnostic.severity === 'error');
  }

  /**
   * Records a finding at a stage, the first of its place.
   *
   * @throws StopElaboration when nothing but the same errors has come for long: so it would go on
   */
  report(place: FindingPlace, diagnostic: Diagnostic, solve: Finding['solve'] = null): void {
    this.#reports++;
    const { span, code } = diagnostic;
    assert(span !== null, 'a finding of a stage has a place');
    const key = `${code} ${span.start} ${span.end} ${span.file}`;
    if (this.#known.has(key)) {
      if (diagnostic.severity === 'error' && ++this.#echoes > ECHOES) throw new StopElaboration(null);
      return;
    }
    this.#known.add(key);
    this.#seen++;
    if (this.#broken.isTold(diagnostic)) return;
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
