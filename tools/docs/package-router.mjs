import { ReflectionKind } from 'typedoc';
import { ModuleRouter } from 'typedoc-plugin-markdown';

/** Typedoc writes a page for each entry of a package, where links find the headings that the site's Markdown makes of it. */
class PackageRouter extends ModuleRouter {
  /**
   * What a type holds gets its anchor when it is its turn. Made ahead, for the page, that of `Check.kind` would be the anchor of `CheckKind`.
   *
   * @override
   * @param {import('typedoc').RouterTarget} target
   * @param {import('typedoc').RouterTarget} pageTarget
   */
  buildAnchors(target, pageTarget) {
    const isPage = 'kindOf' in pageTarget && pageTarget.kindOf(ReflectionKind.Module);
    if (!isPage || target.parent === pageTarget) super.buildAnchors(target, pageTarget);
  }
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.defineRouter('package', PackageRouter);
}
