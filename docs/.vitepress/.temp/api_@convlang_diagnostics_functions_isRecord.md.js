import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isRecord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/isRecord.md","filePath":"api/@convlang/diagnostics/functions/isRecord.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/isRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / isRecord</p><h1 id="function-isrecord" tabindex="-1">Function: isRecord() <a class="header-anchor" href="#function-isrecord" aria-label="Permalink to &quot;Function: isRecord()&quot;">​</a></h1><blockquote><p><strong>isRecord</strong>(<code>value</code>): <code>value is Readonly&lt;Record&lt;string, unknown&gt;&gt;</code></p></blockquote><p>Whether a value is an object with members: no list, no array of numbers.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>value is Readonly&lt;Record&lt;string, unknown&gt;&gt;</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/isRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isRecord as default
};
