import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: philox()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/philox.md","filePath":"api/@convlang/tensor/functions/philox.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/philox.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / philox</p><h1 id="function-philox" tabindex="-1">Function: philox() <a class="header-anchor" href="#function-philox" aria-label="Permalink to &quot;Function: philox()&quot;">​</a></h1><blockquote><p><strong>philox</strong>(<code>key</code>, <code>counter</code>, <code>out</code>): <code>void</code></p></blockquote><p>One block of the generator.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="key" tabindex="-1">key <a class="header-anchor" href="#key" aria-label="Permalink to &quot;key&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>]</p><p>two unsigned 32-bit words</p><h3 id="counter" tabindex="-1">counter <a class="header-anchor" href="#counter" aria-label="Permalink to &quot;counter&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>, <code>number</code>, <code>number</code>]</p><p>four unsigned 32-bit words</p><h3 id="out" tabindex="-1">out <a class="header-anchor" href="#out" aria-label="Permalink to &quot;out&quot;">​</a></h3><p><code>Uint32Array</code></p><p>receives four unsigned 32-bit words</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/philox.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const philox = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  philox as default
};
