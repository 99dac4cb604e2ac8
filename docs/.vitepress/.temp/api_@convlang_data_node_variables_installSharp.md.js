import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: installSharp","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/variables/installSharp.md","filePath":"api/@convlang/data/node/variables/installSharp.md"}');
const _sfc_main = { name: "api/@convlang/data/node/variables/installSharp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / installSharp</p><h1 id="variable-installsharp" tabindex="-1">Variable: installSharp <a class="header-anchor" href="#variable-installsharp" aria-label="Permalink to &quot;Variable: installSharp&quot;">​</a></h1><blockquote><p><code>const</code> <strong>installSharp</strong>: <code>&quot;npm install --include=optional sharp&quot;</code> = <code>&#39;npm install --include=optional sharp&#39;</code></p></blockquote><p>Brings the library that reads pictures.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/variables/installSharp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const installSharp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  installSharp as default
};
