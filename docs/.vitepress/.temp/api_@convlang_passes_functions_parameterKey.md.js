import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: parameterKey()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/parameterKey.md","filePath":"api/@convlang/passes/functions/parameterKey.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/parameterKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / parameterKey</p><h1 id="function-parameterkey" tabindex="-1">Function: parameterKey() <a class="header-anchor" href="#function-parameterkey" aria-label="Permalink to &quot;Function: parameterKey()&quot;">​</a></h1><blockquote><p><strong>parameterKey</strong>(<code>name</code>, <code>bytes</code>): <code>string</code></p></blockquote><p>A parameter of one size; graphs that give a name different sizes do not share it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/parameterKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parameterKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parameterKey as default
};
