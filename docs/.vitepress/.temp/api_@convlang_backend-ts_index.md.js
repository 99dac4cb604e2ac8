import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/backend-ts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-ts/index.md","filePath":"api/@convlang/backend-ts/index.md"}');
const _sfc_main = { name: "api/@convlang/backend-ts/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/backend-ts</p><h1 id="convlang-backend-ts" tabindex="-1">@convlang/backend-ts <a class="header-anchor" href="#convlang-backend-ts" aria-label="Permalink to &quot;@convlang/backend-ts&quot;">​</a></h1><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/BATCH_GROUP">BATCH_GROUP</a></li><li><a href="./variables/tsProvider">tsProvider</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/createTsBackend">createTsBackend</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-ts/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
