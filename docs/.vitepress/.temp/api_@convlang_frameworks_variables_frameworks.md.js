import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: frameworks","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/variables/frameworks.md","filePath":"api/@convlang/frameworks/variables/frameworks.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/variables/frameworks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / frameworks</p><h1 id="variable-frameworks" tabindex="-1">Variable: frameworks <a class="header-anchor" href="#variable-frameworks" aria-label="Permalink to &quot;Variable: frameworks&quot;">​</a></h1><blockquote><p><code>const</code> <strong>frameworks</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/FrameworkName"><code>FrameworkName</code></a>, <a href="./../interfaces/Framework"><code>Framework</code></a>&gt;&gt;</p></blockquote><p>What is known of each framework, from its folder.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/variables/frameworks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frameworks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frameworks as default
};
