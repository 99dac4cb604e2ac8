import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: runConformance()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/functions/runConformance.md","filePath":"api/@convlang/backend-conformance/functions/runConformance.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/functions/runConformance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / runConformance</p><h1 id="function-runconformance" tabindex="-1">Function: runConformance() <a class="header-anchor" href="#function-runconformance" aria-label="Permalink to &quot;Function: runConformance()&quot;">​</a></h1><blockquote><p><strong>runConformance</strong>(<code>target</code>, <code>checks?</code>): <code>Promise</code>&lt;<a href="./../interfaces/ConformanceReport"><code>ConformanceReport</code></a>&gt;</p></blockquote><p>Does every check and reports. A failed one does not stop the others.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><p><a href="./../interfaces/ConformanceTarget"><code>ConformanceTarget</code></a></p><h3 id="checks" tabindex="-1">checks? <a class="header-anchor" href="#checks" aria-label="Permalink to &quot;checks?&quot;">​</a></h3><p>readonly <a href="./../interfaces/Check"><code>Check</code></a>[] = <code>...</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/ConformanceReport"><code>ConformanceReport</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>Error when a skip names no check, and what making the backend throws</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/functions/runConformance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runConformance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runConformance as default
};
