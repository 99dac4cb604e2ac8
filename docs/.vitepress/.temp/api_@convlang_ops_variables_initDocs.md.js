import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: initDocs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/initDocs.md","filePath":"api/@convlang/ops/variables/initDocs.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/initDocs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / initDocs</p><h1 id="variable-initdocs" tabindex="-1">Variable: initDocs <a class="header-anchor" href="#variable-initdocs" aria-label="Permalink to &quot;Variable: initDocs&quot;">​</a></h1><blockquote><p><code>const</code> <strong>initDocs</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/InitName"><code>InitName</code></a>, <code>string</code>&gt;&gt;</p></blockquote><p>What each draws, for pages: <code>in</code> and <code>out</code> are how many numbers a number of the output is made of, and how many of the output one goes into.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/initDocs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const initDocs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  initDocs as default
};
