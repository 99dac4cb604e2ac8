import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: initNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/initNames.md","filePath":"api/@convlang/ops/variables/initNames.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/initNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / initNames</p><h1 id="variable-initnames" tabindex="-1">Variable: initNames <a class="header-anchor" href="#variable-initnames" aria-label="Permalink to &quot;Variable: initNames&quot;">​</a></h1><blockquote><p><code>const</code> <strong>initNames</strong>: readonly [<code>&quot;he-normal&quot;</code>, <code>&quot;he-uniform&quot;</code>, <code>&quot;xavier-normal&quot;</code>, <code>&quot;xavier-uniform&quot;</code>, <code>&quot;lecun-normal&quot;</code>, <code>&quot;lecun-uniform&quot;</code>]</p></blockquote><p>Every <a href="./../type-aliases/InitName">InitName</a>, for checks and completion.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/initNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const initNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  initNames as default
};
