import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: epochBounds","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/epochBounds.md","filePath":"api/@convlang/ops/variables/epochBounds.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/epochBounds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / epochBounds</p><h1 id="variable-epochbounds" tabindex="-1">Variable: epochBounds <a class="header-anchor" href="#variable-epochbounds" aria-label="Permalink to &quot;Variable: epochBounds&quot;">​</a></h1><blockquote><p><code>const</code> <strong>epochBounds</strong>: <code>object</code></p></blockquote><p>A number of epochs.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="iswhole" tabindex="-1">isWhole <a class="header-anchor" href="#iswhole" aria-label="Permalink to &quot;isWhole&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isWhole</strong>: <code>true</code> = <code>true</code></p></blockquote><h3 id="max" tabindex="-1">max <a class="header-anchor" href="#max" aria-label="Permalink to &quot;max&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>max</strong>: <code>1000000</code> = <code>MOST_EPOCHS</code></p></blockquote><h3 id="min" tabindex="-1">min <a class="header-anchor" href="#min" aria-label="Permalink to &quot;min&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>min</strong>: <code>1</code> = <code>1</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/epochBounds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const epochBounds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  epochBounds as default
};
