import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: foreignWords","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/variables/foreignWords.md","filePath":"api/@convlang/frameworks/variables/foreignWords.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/variables/foreignWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / foreignWords</p><h1 id="variable-foreignwords" tabindex="-1">Variable: foreignWords <a class="header-anchor" href="#variable-foreignwords" aria-label="Permalink to &quot;Variable: foreignWords&quot;">​</a></h1><blockquote><p><code>const</code> <strong>foreignWords</strong>: <a href="./../../semantics/interfaces/ForeignWords"><code>ForeignWords</code></a></p></blockquote><p>Words of Keras, PyTorch, Caffe and Darknet with what they are here: what <code>compile</code> is given to translate them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/variables/foreignWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const foreignWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  foreignWords as default
};
