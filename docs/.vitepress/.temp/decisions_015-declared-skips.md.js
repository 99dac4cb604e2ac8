import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"015 The kit skips what capabilities lack, and a report is kept","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/015-declared-skips.md","filePath":"decisions/015-declared-skips.md"}');
const _sfc_main = { name: "decisions/015-declared-skips.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_015-the-kit-skips-what-capabilities-lack-and-a-report-is-kept" tabindex="-1">015 The kit skips what capabilities lack, and a report is kept <a class="header-anchor" href="#_015-the-kit-skips-what-capabilities-lack-and-a-report-is-kept" aria-label="Permalink to &quot;015 The kit skips what capabilities lack, and a report is kept&quot;">​</a></h1><p><strong>Decision.</strong> What a backend&#39;s capabilities say that it cannot run, the conformance kit does not try: the check is a skip whose reason is the diagnostic (E690 to E693) that a user would get. Such a graph must be refused by <code>compile</code>; if it compiles, the check fails. A list of skips exists only for what the capabilities have and what still fails. The report of a run is a file in the backend&#39;s package, compared as a snapshot of vitest, and the support matrix is made from these files.</p><p><strong>Why.</strong> A list of unsupported ops beside the table of kernels says everything twice, and a new backend begins with 65 lines of it to be taken away one by one. The table is the declaration: a kernel in it makes its checks real at once. The snapshot is what vitest has for &quot;this file is made by a test, and must be fresh&quot;: a missing one fails in CI, <code>--update</code> refreshes it, and it works in browsers too.</p><p><strong>Cost.</strong> A kernel that drops out of the table turns its checks into skips instead of failures. The kept report shows it: another set of ops or skips than the file has fails. A backend that keeps no report has no such guard; the tutorial adds one at its end.</p><p><strong>When to revisit.</strong> When a backend can do more on one device than on another, and one file no longer holds for both.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/015-declared-skips.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _015DeclaredSkips = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _015DeclaredSkips as default
};
