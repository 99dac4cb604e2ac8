import type { DiagnosticJson } from '@convlang/diagnostics';
import { lookAlikes, MOST_BITS } from './look-alikes.js';
import type { DataPartFound } from './open-parts.js';
import type { SurveyedSample } from './survey-part.js';

/** The least, the middle and the largest of some numbers. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** What is in one part. */
export interface PartReport {
  readonly part: DataPartFound['part'];
  readonly source: string;
  readonly samples: number;
  /** Samples of each class, in the order of the classes; `null` where labels are no classes. */
  readonly classes: readonly { readonly class: string; readonly samples: number }[] | null;
  /** In pixels, of those that are whole; `null` where none is. */
  readonly heights: Spread | null;
  readonly widths: Spread | null;
  /** Samples by their channels. */
  readonly channels: Readonly<Record<string, number>>;
  /** Files by their kind; empty where there are none. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Of all files together; `null` where there are none. */
  readonly bytes: number | null;
  /** Names of samples with the same content, a group each. */
  readonly duplicates: readonly (readonly string[])[];
  /** Those of them that are of different classes. */
  readonly contradictions: readonly (readonly ClassedSample[])[];
  readonly broken: readonly DiagnosticJson[];
}

/** A sample and the name of its class. */
export interface ClassedSample {
  readonly sample: string;
  readonly class: string;
}

/** Two samples of which one is validated or tested on and the other trained on. */
export interface SharedSamples {
  readonly part: DataPartFound['part'];
  readonly sample: string;
  readonly trained: string;
}

/** What `--json` prints. Keys are only ever added. */
export interface DataReport {
  readonly version: 1;
  readonly ok: boolean;
  readonly file: string;
  readonly parts: readonly PartReport[];
  /** Samples whose content is trained on as well. */
  readonly shared: readonly SharedSamples[];
  /** Samples that look like one that is trained on, but are others: their difference hashes differ in `bits` of 64. */
  readonly alike: readonly (SharedSamples & { readonly bits: number })[];
  /** Most bits in which such may differ. */
  readonly mostBits: number;
}

/** A part, looked at. */
export interface SurveyedPart extends DataPartFound {
  readonly samples: readonly SurveyedSample[];
}

/** @param toJson what is printed of what is wrong with a sample */
export function dataReport(
  file: string,
  parts: readonly SurveyedPart[],
  toJson: (fault: SurveyedSample['faults'][number]) => DiagnosticJson,
): DataReport {
  const [trained, ...others] = parts;
  const reports = parts.map((part) => partReport(part, toJson));
  const known = new Map(trained?.samples.map(({ content, name }) => [content, name]));
  const shared = others.flatMap(({ part, samples }) =>
    samples.flatMap(({ name: sample, content }) => {
      const own = content === '' ? undefined : known.get(content);
      return own === undefined ? [] : [{ part, sample, trained: own }];
    }),
  );
  const same = new Set(shared.map(({ sample }) => sample));
  const looks = trained?.samples.map((sample) => sample.looks) ?? [];
  const alike = others.flatMap(({ part, samples }) =>
    lookAlikes(
      samples.map((sample) => (same.has(sample.name) ? null : sample.looks)),
      looks,
    ).map(({ place, other, bits }) => ({
      part,
      sample: samples[place]?.name ?? '',
      trained: trained?.samples[other]?.name ?? '',
      bits,
    })),
  );
  const ok = reports.every(({ broken }) => broken.length === 0);
  return { version: 1, ok, file, parts: reports, shared, alike, mostBits: MOST_BITS };
}

function partReport(
  { part, source, samples }: SurveyedPart,
  toJson: (fault: SurveyedSample['faults'][number]) => DiagnosticJson,
): PartReport {
  const whole = samples.flatMap(({ shape }) => (shape === null ? [] : [shape]));
  const files = samples.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]));
  const byLabel = countBy(samples.map(({ label }) => label));
  const copies = copiesOf(samples);
  return {
    part,
    source: source.name,
    samples: samples.length,
    classes:
      source.targets === 'classes' && source.heads === undefined
        ? source.classes.map((name, label) => ({ class: name, samples: byLabel[label] ?? 0 }))
        : null,
    heights: spreadOf(whole.map(([h]) => h)),
    widths: spreadOf(whole.map(([, w]) => w)),
    channels: countBy(whole.map(([, , c]) => c)),
    kinds: countBy(samples.flatMap(({ kind }) => (kind === null ? [] : [kind.replace(/^an? /, '')]))),
    bytes: files.length === 0 ? null : files.reduce((sum, bytes) => sum + bytes, 0),
    duplicates: copies.map((group) => group.map(({ name }) => name)),
    contradictions: copies
      .filter((group) => new Set(group.map(({ label }) => label)).size > 1)
      .map((group) => group.map(({ name, label }) => ({ sample: name, class: classOf(source, label) }))),
    broken: samples.flatMap(({ faults }) => faults.map(toJson)),
  };
}

function classOf({ classes }: SurveyedPart['source'], label: number | null): string {
  return classes[label ?? -1] ?? String(label);
}

/** Samples with the same content. */
function copiesOf(samples: readonly SurveyedSample[]): readonly (readonly SurveyedSample[])[] {
  const groups = new Map<string, SurveyedSample[]>();
  for (const sample of samples) {
    if (sample.content === '') continue;
    const group = groups.get(sample.content);
    if (group === undefined) groups.set(sample.content, [sample]);
    else group.push(sample);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function countBy(values: readonly (string | number | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

function spreadOf(values: readonly number[]): Spread | null {
  const sorted = Float64Array.from(values).sort();
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return min === undefined || max === undefined || middle === undefined ? null : { min, median: middle, max };
}
