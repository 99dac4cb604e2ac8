import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AddressSpace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/AddressSpace.md","filePath":"api/@convlang/diagnostics/interfaces/AddressSpace.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/AddressSpace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / AddressSpace</p><h1 id="interface-addressspace" tabindex="-1">Interface: AddressSpace <a class="header-anchor" href="#interface-addressspace" aria-label="Permalink to &quot;Interface: AddressSpace&quot;">​</a></h1><p>The limit of the process&#39;s address space, as <code>ulimit -v</code> sets it, in bytes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="limit" tabindex="-1">limit <a class="header-anchor" href="#limit" aria-label="Permalink to &quot;limit&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>limit</strong>: <code>number</code></p></blockquote><hr><h3 id="taken" tabindex="-1">taken <a class="header-anchor" href="#taken" aria-label="Permalink to &quot;taken&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>taken</strong>: <code>number</code></p></blockquote><p>What is taken already: Node.js reserves much more than it uses.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/AddressSpace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AddressSpace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AddressSpace as default
};
