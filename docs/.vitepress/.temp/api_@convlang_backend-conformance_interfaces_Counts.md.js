import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Counts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/Counts.md","filePath":"api/@convlang/backend-conformance/interfaces/Counts.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/Counts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / Counts</p><h1 id="interface-counts" tabindex="-1">Interface: Counts <a class="header-anchor" href="#interface-counts" aria-label="Permalink to &quot;Interface: Counts&quot;">​</a></h1><p>How many checks ended how.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="failed" tabindex="-1">failed <a class="header-anchor" href="#failed" aria-label="Permalink to &quot;failed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>failed</strong>: <code>number</code></p></blockquote><hr><h3 id="passed" tabindex="-1">passed <a class="header-anchor" href="#passed" aria-label="Permalink to &quot;passed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>passed</strong>: <code>number</code></p></blockquote><hr><h3 id="skipped" tabindex="-1">skipped <a class="header-anchor" href="#skipped" aria-label="Permalink to &quot;skipped&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>skipped</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/Counts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Counts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Counts as default
};
