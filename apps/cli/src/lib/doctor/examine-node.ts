import { leastNode } from '../version.js';
import { good, lacking, type CheckResult } from './check-result.js';

/** Whether a version of Node is new enough. */
export function examineNode(running: string): CheckResult {
  const least = leastNode();
  if (isAtLeast(running, least)) return good('Node', running);
  return lacking('Node', `${running} is older than ${least}`, 'nvm install 24 (or take one from nodejs.org)');
}

function isAtLeast(version: string, least: string): boolean {
  const wanted = least.split('.').map(Number);
  const given = version.split('.').map(Number);
  const at = wanted.findIndex((part, i) => part !== given[i]);
  return at < 0 || (given[at] ?? 0) > (wanted[at] ?? 0);
}
