import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/compiler","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compiler/index.md","filePath":"api/@convlang/compiler/index.md"}');
const _sfc_main = { name: "api/@convlang/compiler/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/compiler</p><h1 id="convlang-compiler" tabindex="-1">@convlang/compiler <a class="header-anchor" href="#convlang-compiler" aria-label="Permalink to &quot;@convlang/compiler&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/CheckedSource">CheckedSource</a></li><li><a href="./interfaces/Compilation">Compilation</a></li><li><a href="./interfaces/CompileContext">CompileContext</a></li><li><a href="./interfaces/ModelSource">ModelSource</a></li><li><a href="./interfaces/SoundCompilation">SoundCompilation</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/analysisContextOf">analysisContextOf</a></li><li><a href="./functions/argumentAt">argumentAt</a></li><li><a href="./functions/checkSource">checkSource</a></li><li><a href="./functions/compile">compile</a></li><li><a href="./functions/compileOrThrow">compileOrThrow</a></li><li><a href="./functions/fetchDocuments">fetchDocuments</a></li><li><a href="./functions/readFrom">readFrom</a></li><li><a href="./functions/settingAt">settingAt</a></li><li><a href="./functions/stagesAt">stagesAt</a></li><li><a href="./functions/symbolAt">symbolAt</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compiler/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
