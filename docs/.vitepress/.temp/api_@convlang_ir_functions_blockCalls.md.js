import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: blockCalls()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/functions/blockCalls.md","filePath":"api/@convlang/ir/functions/blockCalls.md"}');
const _sfc_main = { name: "api/@convlang/ir/functions/blockCalls.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / blockCalls</p><h1 id="function-blockcalls" tabindex="-1">Function: blockCalls() <a class="header-anchor" href="#function-blockcalls" aria-label="Permalink to &quot;Function: blockCalls()&quot;">​</a></h1><blockquote><p><strong>blockCalls</strong>(<code>__namedParameters</code>): readonly <a href="./../interfaces/BlockCall"><code>BlockCall</code></a>[]</p></blockquote><p>The block calls that a layer lies in, outermost first; none for a layer that stands in no text.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Layer"><code>Layer</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/BlockCall"><code>BlockCall</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/functions/blockCalls.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const blockCalls = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  blockCalls as default
};
