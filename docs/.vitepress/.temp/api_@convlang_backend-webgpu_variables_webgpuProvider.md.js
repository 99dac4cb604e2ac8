import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: webgpuProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-webgpu/variables/webgpuProvider.md","filePath":"api/@convlang/backend-webgpu/variables/webgpuProvider.md"}');
const _sfc_main = { name: "api/@convlang/backend-webgpu/variables/webgpuProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-webgpu</a> / webgpuProvider</p><h1 id="variable-webgpuprovider" tabindex="-1">Variable: webgpuProvider <a class="header-anchor" href="#variable-webgpuprovider" aria-label="Permalink to &quot;Variable: webgpuProvider&quot;">​</a></h1><blockquote><p><code>const</code> <strong>webgpuProvider</strong>: <a href="./../../backend/interfaces/BackendProvider"><code>BackendProvider</code></a></p></blockquote><p>WebGPU of a browser.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-webgpu/variables/webgpuProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const webgpuProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  webgpuProvider as default
};
