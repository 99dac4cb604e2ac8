import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: buildOn()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/buildOn.md","filePath":"api/@convlang/ops/functions/buildOn.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/buildOn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / buildOn</p><h1 id="function-buildon" tabindex="-1">Function: buildOn() <a class="header-anchor" href="#function-buildon" aria-label="Permalink to &quot;Function: buildOn()&quot;">​</a></h1><blockquote><p><strong>buildOn</strong>(<code>definition</code>, <code>context</code>, <code>values</code>): <a href="./../interfaces/BuiltLayer"><code>BuiltLayer</code></a></p></blockquote><p>Builds a layer on what flows in. A signal <code>[length, channels]</code> is an image of one row to a layer that looks at places (<a href="./../interfaces/AnyLayer#isspatial">AnyLayer.isSpatial</a>): its ops are those of images, its parameters too (<code>kernel</code> is <code>[1, k, in, out]</code>), while what comes out, its facts and what it refuses are those of a signal.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><p><a href="./../interfaces/AnyLayer"><code>AnyLayer</code></a></p><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/LayerContext"><code>LayerContext</code></a></p><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/ArgValue"><code>ArgValue</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BuiltLayer"><code>BuiltLayer</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>LayerFailure as the layer&#39;s <code>build</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/buildOn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const buildOn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  buildOn as default
};
