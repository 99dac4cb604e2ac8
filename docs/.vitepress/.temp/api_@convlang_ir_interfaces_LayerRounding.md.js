import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerRounding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/LayerRounding.md","filePath":"api/@convlang/ir/interfaces/LayerRounding.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/LayerRounding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / LayerRounding</p><h1 id="interface-layerrounding" tabindex="-1">Interface: LayerRounding <a class="header-anchor" href="#interface-layerrounding" aria-label="Permalink to &quot;Interface: LayerRounding&quot;">​</a></h1><p>What a file&#39;s <code>rounding</code> header says.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="conv" tabindex="-1">conv <a class="header-anchor" href="#conv" aria-label="Permalink to &quot;conv&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>conv</strong>: <code>&quot;exact&quot;</code> | <code>&quot;floor&quot;</code> | <code>&quot;ceil&quot;</code></p></blockquote><hr><h3 id="pool" tabindex="-1">pool <a class="header-anchor" href="#pool" aria-label="Permalink to &quot;pool&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pool</strong>: <code>&quot;exact&quot;</code> | <code>&quot;floor&quot;</code> | <code>&quot;ceil&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/LayerRounding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerRounding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerRounding as default
};
