import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HostKernels","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/HostKernels.md","filePath":"api/@convlang/backend/type-aliases/HostKernels.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/HostKernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / HostKernels</p><h1 id="type-alias-hostkernels" tabindex="-1">Type Alias: HostKernels <a class="header-anchor" href="#type-alias-hostkernels" aria-label="Permalink to &quot;Type Alias: HostKernels&quot;">​</a></h1><blockquote><p><strong>HostKernels</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./HostKernel"><code>HostKernel</code></a>&lt;<code>never</code>&gt;&gt;&gt;</p></blockquote><p>Kernels by the name of an op; attributes were checked when the node was made.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/HostKernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostKernels as default
};
