import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"001 Sources through an export condition","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/001-source-condition.md","filePath":"decisions/001-source-condition.md"}');
const _sfc_main = { name: "decisions/001-source-condition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_001-sources-through-an-export-condition" tabindex="-1">001 Sources through an export condition <a class="header-anchor" href="#_001-sources-through-an-export-condition" aria-label="Permalink to &quot;001 Sources through an export condition&quot;">​</a></h1><p><strong>Decision.</strong> Every package exports <code>./src/index.ts</code> under the condition <code>@convlang/source</code>, before its built files. The TypeScript settings, vitest and tsx of this repository ask for that condition; nobody else does.</p><p><strong>Why.</strong> Tests, tools and the editor work on the sources, with no build before them and no stale build behind them. Path mappings in tsconfig would need a second list in each tool and do not exist at run time. A condition is part of Node&#39;s own resolution, so what is tested resolves as what is published, but for one word.</p><p><strong>Cost.</strong> Published packages carry <code>src</code> (without tests), or the condition would point to nothing. Tools that write their own resolver need the word once more; <code>vitest.shared.mjs</code> holds it for all tests.</p><p><strong>When to revisit.</strong> When Node strips types inside <code>node_modules</code> too, or when a package needs a build step other than <code>tsc</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/001-source-condition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _001SourceCondition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _001SourceCondition as default
};
