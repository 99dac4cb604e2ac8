import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: factsOfImage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/factsOfImage.md","filePath":"api/@convlang/ops/functions/factsOfImage.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/factsOfImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / factsOfImage</p><h1 id="function-factsofimage" tabindex="-1">Function: factsOfImage() <a class="header-anchor" href="#function-factsofimage" aria-label="Permalink to &quot;Function: factsOfImage()&quot;">​</a></h1><blockquote><p><strong>factsOfImage</strong>(<code>facts</code>): <a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p></blockquote><p>What a layer tells of itself on a signal, as it would on an image of one row: <code>kernel</code> <code>[5]</code> as <code>[1, 5]</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="facts" tabindex="-1">facts <a class="header-anchor" href="#facts" aria-label="Permalink to &quot;facts&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/factsOfImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const factsOfImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  factsOfImage as default
};
