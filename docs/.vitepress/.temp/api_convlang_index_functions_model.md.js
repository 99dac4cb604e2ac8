import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: model()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/model.md","filePath":"api/convlang/index/functions/model.md"}');
const _sfc_main = { name: "api/convlang/index/functions/model.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / model</p><h1 id="function-model" tabindex="-1">Function: model() <a class="header-anchor" href="#function-model" aria-label="Permalink to &quot;Function: model()&quot;">​</a></h1><blockquote><p><strong>model</strong>(<code>strings</code>, ...<code>values</code>): <a href="./../interfaces/Model"><code>Model</code></a></p></blockquote><p>A model written in place, in the language of model files: model<code>input 28x28x1 | conv \${filters}x3x3 | relu | dense 10</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="strings" tabindex="-1">strings <a class="header-anchor" href="#strings" aria-label="Permalink to &quot;strings&quot;">​</a></h3><p><code>TemplateStringsArray</code></p><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p>...readonly <code>number</code>[]</p><p>finite numbers, written into the text as they are</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Model"><code>Model</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError with every error of the text in <code>diagnostics</code>; their places are in the text with the numbers filled in; E556 for a value that is no finite number, and where it is called without a template</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/model.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const model = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  model as default
};
