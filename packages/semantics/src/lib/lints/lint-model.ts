import type { Finding } from '../finding.js';
import { createLintedModel, type LintedModel } from './linted-model.js';
import { lintRules } from './lint-rules.js';
import { applySwitches } from './switch-off.js';

/** What lints say of a model. */
export interface LintFindings {
  readonly findings: readonly Finding[];
  /** What is said only when a file without a train section is trained after all: it may be meant to give features. */
  readonly training: readonly Finding[];
}

/** Warnings about a model without errors, but for those that comments of its files switch off. */
export function lintModel(
  parts: Pick<LintedModel, 'file' | 'environment' | 'graph' | 'settings' | 'sources' | 'vocabulary'>,
): LintFindings {
  const model = createLintedModel(parts);
  const now = applyRules(model);
  const known = new Set(now.map(keyOf));
  const later = model.isTrained
    ? []
    : applyRules({ ...model, isTrained: true }).filter((finding) => !known.has(keyOf(finding)));
  const libraries = [...parts.environment.blocks.values()].map(({ environment }) => environment.comments);
  const comments = new Set([parts.environment.comments, ...libraries]);
  const left = applySwitches([...now, ...later], [...comments].flat());
  const onlyTrained = new Set(later);
  return {
    findings: left.filter((finding) => !onlyTrained.has(finding)),
    training: left.filter((finding) => onlyTrained.has(finding)),
  };
}

function applyRules(model: LintedModel): readonly Finding[] {
  return Object.values(lintRules).flatMap((rule) => rule(model));
}

function keyOf({ diagnostic: { code, span } }: Finding): string {
  return `${code} ${span?.start ?? ''} ${span?.file ?? ''}`;
}
