import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findLayer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/findLayer.md","filePath":"api/@convlang/inspect/functions/findLayer.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/findLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / findLayer</p><h1 id="function-findlayer" tabindex="-1">Function: findLayer() <a class="header-anchor" href="#function-findlayer" aria-label="Permalink to &quot;Function: findLayer()&quot;">​</a></h1><blockquote><p><strong>findLayer</strong>(<code>layers</code>, <code>wanted</code>): <a href="./../type-aliases/FoundLayer"><code>FoundLayer</code></a></p></blockquote><p>Finds a layer by its name, or by the end of its path when only one has it: <code>conv3</code> for <code>i3a/conv3</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p>readonly <a href="./../../ir/interfaces/Layer"><code>Layer</code></a>[]</p><h3 id="wanted" tabindex="-1">wanted <a class="header-anchor" href="#wanted" aria-label="Permalink to &quot;wanted&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/FoundLayer"><code>FoundLayer</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/findLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findLayer as default
};
