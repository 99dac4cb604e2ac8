import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findLimit()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/findLimit.md","filePath":"api/@convlang/backend/functions/findLimit.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/findLimit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / findLimit</p><h1 id="function-findlimit" tabindex="-1">Function: findLimit() <a class="header-anchor" href="#function-findlimit" aria-label="Permalink to &quot;Function: findLimit()&quot;">​</a></h1><blockquote><p><strong>findLimit</strong>(<code>__namedParameters</code>, <code>op</code>, <code>attrs</code>): <a href="./../interfaces/CapabilityLimit"><code>CapabilityLimit</code></a> | <code>null</code></p></blockquote><p>The first limit that an application of an op meets, or <code>null</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Capabilities"><code>Capabilities</code></a></p><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><p><code>string</code></p><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CapabilityLimit"><code>CapabilityLimit</code></a> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/findLimit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findLimit as default
};
