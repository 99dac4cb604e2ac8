import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerLinks","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/LayerLinks.md","filePath":"api/@convlang/ir/interfaces/LayerLinks.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/LayerLinks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / LayerLinks</p><h1 id="interface-layerlinks" tabindex="-1">Interface: LayerLinks <a class="header-anchor" href="#interface-layerlinks" aria-label="Permalink to &quot;Interface: LayerLinks&quot;">​</a></h1><p>Which layers feed a layer, and which it feeds.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: readonly <a href="./Layer"><code>Layer</code></a>[]</p></blockquote><p>All stand before the layer.</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: readonly <a href="./Layer"><code>Layer</code></a>[]</p></blockquote><p>All stand behind the layer, so that going on from one to the next comes to an end.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/LayerLinks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerLinks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerLinks as default
};
