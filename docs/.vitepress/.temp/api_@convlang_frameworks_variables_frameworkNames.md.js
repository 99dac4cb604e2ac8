import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: frameworkNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/variables/frameworkNames.md","filePath":"api/@convlang/frameworks/variables/frameworkNames.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/variables/frameworkNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / frameworkNames</p><h1 id="variable-frameworknames" tabindex="-1">Variable: frameworkNames <a class="header-anchor" href="#variable-frameworknames" aria-label="Permalink to &quot;Variable: frameworkNames&quot;">​</a></h1><blockquote><p><code>const</code> <strong>frameworkNames</strong>: readonly [<code>&quot;torch&quot;</code>, <code>&quot;tensorflow&quot;</code>, <code>&quot;caffe&quot;</code>]</p></blockquote><p>Every <a href="./../type-aliases/FrameworkName">FrameworkName</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/variables/frameworkNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frameworkNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frameworkNames as default
};
