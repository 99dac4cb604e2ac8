import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeLayer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeLayer.md","filePath":"api/@convlang/syntax/functions/makeLayer.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeLayer</p><h1 id="function-makelayer" tabindex="-1">Function: makeLayer() <a class="header-anchor" href="#function-makelayer" aria-label="Permalink to &quot;Function: makeLayer()&quot;">​</a></h1><blockquote><p><strong>makeLayer</strong>(<code>word</code>, <code>atoms?</code>): <a href="./../interfaces/LayerCore"><code>LayerCore</code></a></p></blockquote><p>A layer&#39;s word and what follows.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h3 id="atoms" tabindex="-1">atoms? <a class="header-anchor" href="#atoms" aria-label="Permalink to &quot;atoms?&quot;">​</a></h3><p>readonly <a href="./../type-aliases/Atom"><code>Atom</code></a>[] = <code>[]</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/LayerCore"><code>LayerCore</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeLayer as default
};
