import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: texts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/models/texts/variables/texts.md","filePath":"api/@convlang/models/texts/variables/texts.md"}');
const _sfc_main = { name: "api/@convlang/models/texts/variables/texts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/models</a> / <a href="./../">texts</a> / texts</p><h1 id="variable-texts" tabindex="-1">Variable: texts <a class="header-anchor" href="#variable-texts" aria-label="Permalink to &quot;Variable: texts&quot;">​</a></h1><blockquote><p><code>const</code> <strong>texts</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../../index/type-aliases/ModelName"><code>ModelName</code></a>, <code>string</code>&gt;&gt;</p></blockquote><p>The text of each network of this package, as its <code>.conv</code> file has it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/models/texts/variables/texts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const texts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  texts as default
};
