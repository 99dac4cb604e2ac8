import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: formatBytes()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/formatBytes.md","filePath":"api/@convlang/diagnostics/functions/formatBytes.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/formatBytes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / formatBytes</p><h1 id="function-formatbytes" tabindex="-1">Function: formatBytes() <a class="header-anchor" href="#function-formatbytes" aria-label="Permalink to &quot;Function: formatBytes()&quot;">​</a></h1><blockquote><p><strong>formatBytes</strong>(<code>bytes</code>): <code>string</code></p></blockquote><p>Bytes in the unit that reads best: <code>1.2 GiB</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/formatBytes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formatBytes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formatBytes as default
};
