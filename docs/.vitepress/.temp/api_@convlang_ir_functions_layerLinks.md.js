import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: layerLinks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/functions/layerLinks.md","filePath":"api/@convlang/ir/functions/layerLinks.md"}');
const _sfc_main = { name: "api/@convlang/ir/functions/layerLinks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / layerLinks</p><h1 id="function-layerlinks" tabindex="-1">Function: layerLinks() <a class="header-anchor" href="#function-layerlinks" aria-label="Permalink to &quot;Function: layerLinks()&quot;">​</a></h1><blockquote><p><strong>layerLinks</strong>(<code>layers</code>): <code>ReadonlyMap</code>&lt;<code>string</code>, <a href="./../interfaces/LayerLinks"><code>LayerLinks</code></a>&gt;</p></blockquote><p>The links of every layer, by its name.</p><p>A layer that changes nothing, such as <code>flatten</code> on a vector, hands its input on as it is: its output is the very value that comes in. Values alone would then say that it feeds itself. The last layer that gave a value before another reads it is the one that feeds.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p>readonly <a href="./../interfaces/Layer"><code>Layer</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ReadonlyMap</code>&lt;<code>string</code>, <a href="./../interfaces/LayerLinks"><code>LayerLinks</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/functions/layerLinks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const layerLinks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  layerLinks as default
};
