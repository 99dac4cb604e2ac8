import type { Finding } from '../finding.js';
import { createLintedModel, type LintedModel } from './linted-model.js';
import { lintRules } from './lint-rules.js';
import { applySwitches } from './switch-off.js';

/** Warnings about a model without errors, but for those that comments of its files switch off. */
export function lintModel(
  parts: Pick<LintedModel, 'file' | 'environment' | 'graph' | 'settings'>,
): readonly Finding[] {
  const model = createLintedModel(parts);
  const findings = Object.values(lintRules).flatMap((rule) => rule(model));
  const libraries = [...parts.environment.blocks.values()].map(({ environment }) => environment.comments);
  const comments = new Set([parts.environment.comments, ...libraries]);
  return applySwitches(findings, [...comments].flat());
}
