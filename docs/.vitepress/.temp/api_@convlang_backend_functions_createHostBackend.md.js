import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createHostBackend()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/createHostBackend.md","filePath":"api/@convlang/backend/functions/createHostBackend.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/createHostBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / createHostBackend</p><h1 id="function-createhostbackend" tabindex="-1">Function: createHostBackend() <a class="header-anchor" href="#function-createhostbackend" aria-label="Permalink to &quot;Function: createHostBackend()&quot;">​</a></h1><blockquote><p><strong>createHostBackend</strong>(<code>__namedParameters</code>, <code>options?</code>): <a href="./../interfaces/Backend"><code>Backend</code></a></p></blockquote><p>Makes a backend of kernels over arrays in the program&#39;s memory. Values lie in one arena where the plan says, parameters in the state; everything is found and allocated when compiling, so that a run allocates the copies of its outputs and nothing else.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/HostBackend"><code>HostBackend</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/BackendOptions"><code>BackendOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Backend"><code>Backend</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/createHostBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createHostBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createHostBackend as default
};
