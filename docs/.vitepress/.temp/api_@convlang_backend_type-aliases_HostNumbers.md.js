import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HostNumbers","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/HostNumbers.md","filePath":"api/@convlang/backend/type-aliases/HostNumbers.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/HostNumbers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / HostNumbers</p><h1 id="type-alias-hostnumbers" tabindex="-1">Type Alias: HostNumbers <a class="header-anchor" href="#type-alias-hostnumbers" aria-label="Permalink to &quot;Type Alias: HostNumbers&quot;">​</a></h1><blockquote><p><strong>HostNumbers</strong> = <a href="./../../tensor/interfaces/TypedArrays"><code>TypedArrays</code></a>[<a href="./../../tensor/type-aliases/DType"><code>DType</code></a>]</p></blockquote><p>The numbers of one value, in the program&#39;s memory.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/HostNumbers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostNumbers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostNumbers as default
};
