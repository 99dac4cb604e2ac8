import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: argumentPlaces()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/argumentPlaces.md","filePath":"api/@convlang/semantics/functions/argumentPlaces.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/argumentPlaces.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / argumentPlaces</p><h1 id="function-argumentplaces" tabindex="-1">Function: argumentPlaces() <a class="header-anchor" href="#function-argumentplaces" aria-label="Permalink to &quot;Function: argumentPlaces()&quot;">​</a></h1><blockquote><p><strong>argumentPlaces</strong>(<code>core</code>, <code>layers</code>, <code>isNumber</code>): readonly <a href="./../interfaces/ArgumentPlace"><code>ArgumentPlace</code></a>[]</p></blockquote><p>Where the arguments of a layer stand, by its signature; no value is computed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="core" tabindex="-1">core <a class="header-anchor" href="#core" aria-label="Permalink to &quot;core&quot;">​</a></h3><p><a href="./../../syntax/interfaces/LayerCore"><code>LayerCore</code></a></p><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/AnyLayer"><code>AnyLayer</code></a>&gt;&gt;</p><h3 id="isnumber" tabindex="-1">isNumber <a class="header-anchor" href="#isnumber" aria-label="Permalink to &quot;isNumber&quot;">​</a></h3><p>(<code>name</code>) =&gt; <code>boolean</code></p><p>whether a name is that of a number here</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/ArgumentPlace"><code>ArgumentPlace</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/argumentPlaces.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const argumentPlaces = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  argumentPlaces as default
};
