import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isSameBlockCall()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/functions/isSameBlockCall.md","filePath":"api/@convlang/ir/functions/isSameBlockCall.md"}');
const _sfc_main = { name: "api/@convlang/ir/functions/isSameBlockCall.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / isSameBlockCall</p><h1 id="function-issameblockcall" tabindex="-1">Function: isSameBlockCall() <a class="header-anchor" href="#function-issameblockcall" aria-label="Permalink to &quot;Function: isSameBlockCall()&quot;">​</a></h1><blockquote><p><strong>isSameBlockCall</strong>(<code>__namedParameters</code>, <code>__namedParameters</code>): <code>boolean</code></p></blockquote><p>Whether two calls stand at the same place with the same numbers, as those of a repeat do.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/BlockCall"><code>BlockCall</code></a></p><h3 id="namedparameters-1" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters-1" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/BlockCall"><code>BlockCall</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/functions/isSameBlockCall.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isSameBlockCall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isSameBlockCall as default
};
